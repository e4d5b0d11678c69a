'use client';

import type { Ref } from 'react';
import { cellText } from '@/components/cell-text';
import { SeverityIcon, severityWord } from '@/components/severity-count';
import { NOT_APPLICABLE } from '@/report/cell-value';
import type { FormTable } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { effectiveCells } from '@/report/totals';
import { findingsOfCell } from '../findings/of-cell';
import { useOpenFindings } from '../findings/use-open-findings';
import { CellNotes } from '../notes/cell-notes';
import { CellSource } from '../prefill/cell-source';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { useFilingAction } from '../state/use-filing-action';
import { CellFigures } from '../text/cell-figures';
import { ChangedByOther } from '../together/changed-by';
import { OtherTotal } from './other-total';
import { zeroRightCells } from './zero-right';

/** The line above a table: which cell the cursor is in and what stood there last year; before that, the keys. */
export function CellLine(props: {
  ref: Ref<HTMLDivElement>;
  cell: string | null;
  table: FormTable;
  onZeroRight: (cell: string) => void;
}) {
  const { cell, ref, table } = props;
  const { form, view } = useDesk();
  const definition = cell === null ? undefined : cellDefinition(form, cell);
  if (!cell || !definition) {
    return (
      <div className="fx" ref={ref}>
        <span className="muted">点任意一格开始填写。没有发生的填 0，空格不等于 0。</span>
        <Keys />
      </div>
    );
  }
  const last = view.lastYear?.form === form.name ? cellText(view.lastYear.cells[cell]) : '';
  return (
    <div className="fx fx-on" ref={ref}>
      <span>
        <strong>{definition.name}</strong>
      </span>
      <ThisYear cell={cell} />
      {last === '' ? null : (
        <span>
          上年 <strong>{last}</strong>
        </span>
      )}
      <ChangedByOther path={cellPath(cell)} />
      <CellSource cell={cell} />
      <ConfirmCell cell={cell} />
      {definition.mayBeNotApplicable ? <NotApplicable cell={cell} /> : null}
      {isTotal(form, cell) ? <OtherTotal cell={cell} /> : null}
      <ZeroRight cell={cell} table={table} onZeroRight={props.onZeroRight} />
      <CellNotes cell={definition} />
      <WhatIsWrong cell={cell} />
      <CellFigures cell={cell} />
    </div>
  );
}

function ThisYear({ cell }: { cell: string }) {
  const { form } = useDesk();
  const value = useDeskState(({ report }) =>
    cellText((isTotal(form, cell) ? effectiveCells(report) : report.cells)[cell]),
  );
  return (
    <span>
      本年 <strong>{value === '' ? '未填' : value}</strong>
    </span>
  );
}

/** For the mouse what Ctrl+R does. Offered where more than this one cell of the row is empty. */
function ZeroRight(props: { cell: string; table: FormTable; onZeroRight: (cell: string) => void }) {
  const { view } = useDesk();
  const empty = useDeskState(
    ({ report }) => zeroRightCells(props.table, props.cell, report, view.lastYear).length,
  );
  if (empty < 2) return null;
  return (
    <button type="button" className="btn btn-sm btn-link" onClick={() => props.onZeroRight(props.cell)}>
      {`本行右侧 ${empty} 个空格填 0`}
    </button>
  );
}

/** Why the cell is framed, where the eye is; the whole of it stands in the panel. */
function WhatIsWrong({ cell }: { cell: string }) {
  const open = useOpenFindings();
  const value = useDeskState(({ report }) => report.cells[cell] ?? null);
  const [first, ...more] = findingsOfCell(open, cell, value);
  if (!first) return null;
  return (
    <p className={`fx-why sev-${first.severity.toLowerCase()}`} role="status">
      <SeverityIcon severity={first.severity} />
      <span>
        <b>{severityWord(first.severity)}</b>
        {`：${first.message}`}
        {more.length > 0 ? `（本格另有 ${more.length} 条，见核对结果）` : ''}
      </span>
    </p>
  );
}

function ConfirmCell({ cell }: { cell: string }) {
  const { view } = useDesk();
  const { run, busy } = useFilingAction();
  if (!view.toConfirm.includes(cell)) return null;
  return (
    <button
      type="button"
      className="btn btn-sm"
      disabled={busy}
      onClick={() =>
        void run((client, which) => client.filing.confirmCells.mutate({ ...which, cells: [cell] }))
      }
    >
      确认本格
    </button>
  );
}

/** Offered only where the form allows the word and the unit is recorded as having no such power. */
function NotApplicable({ cell }: { cell: string }) {
  const { edit, form, view } = useDesk();
  const said = useDeskState(({ report }) => report.cells[cell] === NOT_APPLICABLE);
  const power = cellDefinition(form, cell)?.power ?? null;
  if (said || power === null || view.unit.powers[power]) return null;
  return (
    <button
      type="button"
      className="btn btn-sm btn-link"
      onClick={() => edit('', [{ path: cellPath(cell), to: NOT_APPLICABLE }])}
    >
      填“不适用”
    </button>
  );
}

function Keys() {
  return (
    <span className="keys" aria-hidden="true">
      <span>
        <kbd>Enter</kbd> 下一行
      </span>
      <span>
        <kbd>Tab</kbd> 下一格
      </span>
      <span>
        <kbd>Ctrl R</kbd> 本行右侧空格填 0
      </span>
      <span>
        <kbd>Ctrl V</kbd> 从 Excel 粘贴
      </span>
      <span>
        <kbd>Ctrl Z</kbd> 撤销
      </span>
      <span>
        <kbd>F6</kbd> 换栏
      </span>
    </span>
  );
}
