'use client';

import { useMemo } from 'react';
import { FormGrid } from '@/components/form-table';
import type { FormTable } from '@/report/forms/form';
import { tableAnchor } from '../focus-place';
import { ReasonDialog } from '../prefill/reason-dialog';
import { CellLine } from './cell-line';
import { CheckRows } from './check-rows';
import { DeskCell } from './desk-cell';
import { DeskLabel } from './desk-label';
import { TableNotices } from './table-notices';
import { useCellActions } from './use-cell-actions';
import { useLineHeight } from './use-line-height';

/** One of the three tables as a sheet to type into. The grid is drawn once: each of its cells listens by itself. */
export function DeskTable({ table }: { table: FormTable }) {
  const { whole, line } = useLineHeight();
  const { actions, cell: current, left, forget, notice } = useCellActions(table);
  const grid = useMemo(
    () => (
      <FormGrid
        table={table}
        className="number-grid"
        cell={(box) => <DeskCell key={box.column} table={table} box={box} actions={actions} />}
        label={(box) => <DeskLabel key={box.column} table={table} box={box} />}
        foot={table.id === 't3' ? <CheckRows /> : undefined}
      />
    ),
    [table, actions],
  );
  return (
    <div id={tableAnchor(table.id)} tabIndex={-1} className="desk-table" ref={whole}>
      <TableNotices table={table} pasted={notice} />
      <CellLine ref={line} cell={current} table={table} onZeroRight={actions.zeroRight} />
      <ReasonDialog left={left} onAsked={forget} />
      {grid}
    </div>
  );
}
