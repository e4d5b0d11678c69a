'use client';

import { FormTableView } from '@/components/form-table';
import type { FormTable } from '@/report/forms/form';
import { tableAnchor } from '../focus-place';
import { ReasonDialog } from '../prefill/reason-dialog';
import { useDesk } from '../state/desk-context';
import { CellLine } from './cell-line';
import { CheckRows } from './check-rows';
import { TableNotices } from './table-notices';
import { useCellActions } from './use-cell-actions';
import { useCellLook } from './use-cell-look';
import { useLabelLook } from './use-label-look';

/** One of the three tables as a sheet to type into. */
export function DeskTable({ table }: { table: FormTable }) {
  const { form, state } = useDesk();
  const { actions, cell: current, left, forget, notice } = useCellActions(table);
  const look = useCellLook(actions);
  const label = useLabelLook(table, current);
  return (
    <div id={tableAnchor(table.id)} tabIndex={-1} className="desk-table">
      <TableNotices table={table} pasted={notice} />
      <CellLine cell={current} table={table} onZeroRight={actions.zeroRight} />
      <ReasonDialog left={left} onAsked={forget} />
      <FormTableView
        table={table}
        className="number-grid"
        cell={look}
        label={label}
        foot={table.id === 't3' ? <CheckRows form={form} report={state.report} /> : undefined}
      />
    </div>
  );
}
