'use client';

import { useMemo } from 'react';
import type { CellLook, LabelLook } from '@/components/form-table';
import { FormTableView } from '@/components/form-table';
import { Icon } from '@/components/icon';
import { SeverityIcon } from '@/components/severity-count';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import type { LabelBox } from '@/report/forms/label-box';
import { computedTotals } from '@/report/totals';
import type { FilingView } from '@/server/filing/view';
import { findingAnchor } from '../findings/finding-anchor';
import { useOpenFindings } from '../findings/use-open-findings';
import { labelAnchor, tableAnchor } from '../focus-place';
import { ReasonDialog } from '../prefill/reason-dialog';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { Pins } from '../threads/pins';
import { CellLine } from './cell-line';
import { cellClass, severityByCell, severityByLabel } from './cell-look';
import { CheckRows } from './check-rows';
import type { CellActions } from './number-cell';
import { NumberCell } from './number-cell';
import { TableNotices } from './table-notices';
import { TotalCell } from './total-cell';
import { useCellActions } from './use-cell-actions';

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

/** 表三 一、本年新收… · 自然人 → 一、本年新收… · 自然人 */
const inTable = (name: string) => name.replace(/^表[二三四] /, '');

/** The cells that an open thread stands at. */
function pinnedCells(threads: FilingView['threads']): ReadonlySet<string> {
  return new Set(
    threads.flatMap(({ place, status }) =>
      status !== 'resolved' && place.kind === 'cell' ? [place.cell] : [],
    ),
  );
}

function useCellLook(actions: CellActions): (cell: string) => CellLook {
  const { form, state, view, edit } = useDesk();
  const open = useOpenFindings();
  const severities = useMemo(() => severityByCell(form, open), [form, open]);
  const totals = useMemo(() => computedTotals(state.report), [state.report]);
  const names = useMemo(() => new Map(form.cells.map(({ id, name }) => [id, inTable(name)])), [form]);
  // Asked for once a render, and not by each of the 200 cells: a keystroke draws them all.
  const pinned = useMemo(() => pinnedCells(view.threads), [view.threads]);
  const toConfirm = useMemo(() => new Set(view.toConfirm), [view.toConfirm]);
  const { report } = state;
  return (cell) => {
    const value = report.cells[cell] ?? null;
    const severity = severities.get(cell);
    const name = names.get(cell) ?? cell;
    const pins = pinned.has(cell) ? <Pins cell={cell} /> : null;
    if (isTotal(form, cell)) {
      const computed = totals[cell] ?? null;
      const take = () => edit('', [{ path: cellPath(cell), to: computed }]);
      return {
        className: `is-calc ${computed === 0 ? 'is-zero' : ''} ${computed === null ? 'is-open' : ''} ${severity === 'B' && computed !== null ? 'is-bad' : ''}`,
        content: (
          <>
            <TotalCell
              cell={cell}
              name={name}
              stored={value}
              computed={computed}
              onTakeComputed={take}
              onFocus={() => actions.focused(cell)}
              onMove={(step) => actions.move(cell, step, true)}
            />
            {pins}
          </>
        ),
      };
    }
    const finding = severity ? open.find((one) => one.cells.includes(cell)) : undefined;
    const bad = severity === 'B' && value !== null;
    return {
      className: cellClass(value, severity, toConfirm.has(cell)),
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
            describedBy={finding ? findingAnchor(finding.fingerprint) : undefined}
            actions={actions}
          />
          {pins}
        </>
      ),
    };
  };
}

function useLabelLook(table: FormTable, current: string | null): (box: LabelBox) => LabelLook {
  const { form, view } = useDesk();
  const open = useOpenFindings();
  const severities = useMemo(() => severityByLabel(open, view.reading), [open, view.reading]);
  const definition = current === null ? undefined : cellDefinition(form, current);
  return (box) => {
    const { id } = box.content;
    if (id === null) return {};
    const anchor = labelAnchor(table.id, id);
    const severity = severities.get(anchor);
    const on = id === definition?.row ? 'is-on' : id === definition?.column ? 'is-col' : '';
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
  };
}
