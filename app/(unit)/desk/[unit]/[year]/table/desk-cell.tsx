'use client';

import { memo, useMemo } from 'react';
import type { CellLook } from '@/components/form-table';
import { DataCell } from '@/components/form-table';
import { Icon } from '@/components/icon';
import type { FormTable } from '@/report/forms/form';
import type { CellBox } from '@/report/forms/label-box';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { Pins } from '../threads/pins';
import type { CellFacts } from './cell-facts';
import { cellFacts, isSameCell } from './cell-facts';
import { cellClass } from './cell-look';
import type { CellActions } from './number-cell';
import { NumberCell } from './number-cell';
import { TotalCell } from './total-cell';

/**
 * One cell of a table on the desk. It listens to the draft by itself and is drawn again only where one of its own facts
 * has changed: a keystroke draws one cell and its totals, and neither the table nor the other 200.
 */
export const DeskCell = memo(function DeskCell(props: {
  table: FormTable;
  box: CellBox;
  actions: CellActions;
}) {
  const { actions, box, table } = props;
  const { cell } = box.content;
  const { check, edit, form, view } = useDesk();
  const facts = useDeskState(({ report }) => cellFacts(cell, form, report, check(report), view), isSameCell);
  const look = useMemo(() => {
    if (facts.computed === undefined) return entryLook(cell, facts, actions);
    const take = (computed: number | null) => edit('', [{ path: cellPath(cell), to: computed }]);
    return totalLook(cell, facts, actions, take);
  }, [cell, facts, actions, edit]);
  return <DataCell table={table} box={box} look={look} />;
});

function totalLook(
  cell: string,
  facts: CellFacts,
  actions: CellActions,
  take: (computed: number | null) => void,
): CellLook {
  const { name, value, severity, computed = null } = facts;
  return {
    className: `is-calc ${computed === 0 ? 'is-zero' : ''} ${computed === null ? 'is-open' : ''} ${severity === 'B' && computed !== null ? 'is-bad' : ''}`,
    content: (
      <>
        <TotalCell
          cell={cell}
          name={name}
          stored={value}
          computed={computed}
          onTakeComputed={() => take(computed)}
          onFocus={() => actions.focused(cell)}
          onMove={(step) => actions.move(cell, step, true)}
        />
        {facts.pinned ? <Pins cell={cell} /> : null}
      </>
    ),
  };
}

function entryLook(cell: string, facts: CellFacts, actions: CellActions): CellLook {
  const { name, value, severity } = facts;
  const bad = severity === 'B' && value !== null;
  return {
    className: cellClass(value, severity, facts.toConfirm),
    content: (
      <>
        {bad ? (
          <span className="mark">
            <Icon name="b" />
          </span>
        ) : null}
        <NumberCell
          cell={cell}
          name={name}
          value={value}
          invalid={bad}
          describedBy={facts.finding}
          actions={actions}
        />
        {facts.pinned ? <Pins cell={cell} /> : null}
      </>
    ),
  };
}
