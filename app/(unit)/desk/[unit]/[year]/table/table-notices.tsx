'use client';

import { ConfirmDialog } from '@/components/dialog';
import { Icon } from '@/components/icon';
import type { FormTable } from '@/report/forms/form';
import { tableName } from '@/report/place';
import { tableFill } from '../parts/filled';
import { useDesk } from '../state/desk-context';
import { cellPath } from '../state/paths';
import { useFilingAction } from '../state/use-filing-action';

/** What a table has to say before its cells: how many are empty, which wait for a confirmation, what was pasted. */
export function TableNotices({ table, pasted }: { table: FormTable; pasted: string }) {
  return (
    <>
      <ToConfirm table={table} />
      <RestZero table={table} />
      <p className="said-line" role="status">
        {pasted}
      </p>
    </>
  );
}

/** 本表其余为 0: fills what is still empty, after saying how many cells that is. */
function RestZero({ table }: { table: FormTable }) {
  const { form, state, edit } = useDesk();
  const { empty, wrong } = tableFill(form, state.report, table.id);
  const name = tableName(table.id);
  const words =
    wrong.length > 0 ? <span className="sev-b">{`${wrong.length} 格不是数字，请改正。`}</span> : null;
  if (empty.length === 0) return words ? <div className="table-tools small">{words}</div> : null;
  return (
    <div className="table-tools">
      <span className="muted small">{`${name}还有 ${empty.length} 格未填。`}</span>
      {words ? <span className="small">{words}</span> : null}
      <ConfirmDialog
        title={`${name}其余 ${empty.length} 格全部填 0`}
        body={
          <p>
            {`将把${name}中未填的 ${empty.length} 格填为 0，表示这些事项本年度确实没有发生。已填的格不变。填完可按 Ctrl Z 一次撤销。`}
          </p>
        }
        confirm={`填 ${empty.length} 个 0`}
        onConfirm={() =>
          edit(
            '',
            empty.map((cell) => ({ path: cellPath(cell.id), to: cell.kind === 'money' ? '0' : 0 })),
          )
        }
        trigger={(open) => (
          <button type="button" className="btn btn-sm" onClick={open}>
            本表其余为 0
          </button>
        )}
      />
    </div>
  );
}

/** Cells read under doubtful labels or carried over from another form stand as they were until the unit has looked at them. */
function ToConfirm({ table }: { table: FormTable }) {
  const { form, view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const cells = form.cells
    .filter((cell) => cell.table === table.id && view.toConfirm.includes(cell.id))
    .map((cell) => cell.id);
  if (cells.length === 0) return null;
  return (
    <div className="hint" role="note">
      <Icon name="tip" />
      <div>
        <p>
          <strong>{`${cells.length} 格待确认：由文件或原格式中的相近栏目带入，口径可能不同`}</strong>
        </p>
        <p>请逐格核对，无误的点“确认本格”，需要改的直接改。</p>
        {failure ? <p className="sev-b">{failure}</p> : null}
      </div>
      <div className="hint-acts">
        <button
          type="button"
          className="btn btn-sm"
          disabled={busy}
          onClick={() => void run((client, which) => client.filing.confirmCells.mutate({ ...which, cells }))}
        >
          全部确认
        </button>
      </div>
    </div>
  );
}
