'use client';

import { Icon } from '@/components/icon';
import type { FormTable } from '@/report/forms/form';
import { RestZero } from '../prefill/rest-zero';
import { useDesk } from '../state/desk-context';
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
