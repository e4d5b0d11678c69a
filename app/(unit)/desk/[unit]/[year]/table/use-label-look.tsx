'use client';

import { useMemo } from 'react';
import type { LabelLook } from '@/components/form-table';
import { SeverityIcon } from '@/components/severity-count';
import type { Severity } from '@/report/finding';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import type { LabelBox } from '@/report/forms/label-box';
import { useOpenFindings } from '../findings/use-open-findings';
import { labelAnchor } from '../focus-place';
import { useDesk } from '../state/desk-context';
import { severityByLabel } from './cell-look';

const PLAIN: LabelLook = {};

/** How each label of a table looks; one of which nothing has changed keeps the very look it had (use-cell-look.tsx). */
export function useLabelLook(table: FormTable, current: string | null): (box: LabelBox) => LabelLook {
  const { form, view } = useDesk();
  const open = useOpenFindings();
  const severities = useMemo(() => severityByLabel(open, view.reading), [open, view.reading]);
  const kept = useMemo(() => new Map<string, LabelLook>(), []);
  const definition = current === null ? undefined : cellDefinition(form, current);
  return (box) => {
    const { id } = box.content;
    if (id === null) return PLAIN;
    const anchor = labelAnchor(table.id, id);
    const severity = severities.get(anchor);
    const on = id === definition?.row ? 'is-on' : id === definition?.column ? 'is-col' : '';
    const key = `${anchor} ${on} ${severity}`;
    const look = kept.get(key) ?? labelLook(anchor, on, severity);
    kept.set(key, look);
    return look;
  };
}

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
