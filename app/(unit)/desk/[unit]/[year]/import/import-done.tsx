'use client';

import { useState } from 'react';
import { formatDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';

/** What was imported while this page is open, and the way back: the draft before, as it was. */
export function ImportDone() {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const [seen, setSeen] = useState(view.lastImport?.archiveId);
  const { lastImport, importedFile } = view;
  if (!lastImport || lastImport.archiveId === seen || !view.actions.import.allowed) return null;
  const undo = async () => {
    const { archiveId } = lastImport;
    await run((client, _, editing) =>
      client.filing.restore.mutate({ ...editing, archiveId, revision: view.revision }),
    );
  };
  return (
    <section className="import-done" role="status">
      <p>
        {`${formatDateTime(lastImport.at)} 已导入“${importedFile?.name ?? '文件'}”。`}
        {view.toConfirm.length > 0 ? `有 ${view.toConfirm.length} 格读得不够确定，请逐格核对。` : ''}
      </p>
      <ConfirmDialog
        title="撤销导入"
        body="草稿恢复到导入之前的样子。导入后所作的修改也一并撤下，存入历史存档，可以再恢复。"
        confirm="撤销导入"
        onConfirm={undo}
        trigger={(open) => (
          <button type="button" className="btn btn-sm" disabled={busy} onClick={open}>
            撤销导入
          </button>
        )}
      />
      <button type="button" className="btn btn-sm btn-link" onClick={() => setSeen(lastImport.archiveId)}>
        知道了
      </button>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
    </section>
  );
}
