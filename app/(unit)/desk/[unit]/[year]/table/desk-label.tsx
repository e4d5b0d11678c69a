'use client';

import { memo, useMemo } from 'react';
import type { LabelLook } from '@/components/form-table';
import { LabelCell } from '@/components/form-table';
import { SeverityIcon } from '@/components/severity-count';
import type { Finding, Severity } from '@/report/finding';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import type { LabelBox } from '@/report/forms/label-box';
import type { Reading } from '@/report/reading';
import { labelAnchor } from '../focus-place';
import { useCursor, useDesk } from '../state/desk-context';
import { keptFor } from '../state/kept-for';
import { useChecked } from '../state/use-desk-state';
import { severityByLabel } from './cell-look';

const NO_READING = {};
const severitiesOf = keptFor((open: readonly Finding[]) =>
  keptFor((reading: Reading | typeof NO_READING) =>
    severityByLabel(open, 'labels' in reading ? reading : null),
  ),
);

/** One label of a table on the desk: what is wrong with it, and whether the cursor is in its row or column. */
export const DeskLabel = memo(function DeskLabel({ table, box }: { table: FormTable; box: LabelBox }) {
  const { form, view } = useDesk();
  const cursor = useCursor();
  const { id } = box.content;
  const anchor = id === null ? null : labelAnchor(table.id, id);
  const severity = useChecked(({ open }) =>
    anchor === null ? undefined : severitiesOf(open)(view.reading ?? NO_READING).get(anchor),
  );
  const at = cursor === null ? undefined : cellDefinition(form, cursor);
  const near = id !== null && at?.table === table.id;
  const on = near && id === at.row ? 'is-on' : near && id === at.column ? 'is-col' : '';
  const look = useMemo(
    () => (anchor === null ? undefined : labelLook(anchor, on, severity)),
    [anchor, on, severity],
  );
  return <LabelCell table={table} box={box} look={look} />;
});

function labelLook(anchor: string, on: string, severity: Severity | undefined): LabelLook {
  return {
    id: anchor,
    className: [on, severity === 'B' && 'label-bad', severity === 'W' && 'label-warn']
      .filter(Boolean)
      .join(' '),
    mark: severity ? (
      <span className={`label-mark sev-${severity.toLowerCase()}`}>
        <SeverityIcon severity={severity} />
      </span>
    ) : null,
  };
}
