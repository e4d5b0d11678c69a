'use client';

import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC, useTRPCClient } from '@/app/trpc/provider';
import { formatDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import type { ImportView } from '@/server/folder-import/view';
import { progressWords } from './words';

/** Which import, how far it is, and the way to call it off. */
export function ImportHead({ view, stale }: { view: ImportView; stale: boolean }) {
  const { counts } = view;
  const done = counts.files - counts.waiting;
  const reading = view.cancelledAt === null && counts.waiting > 0;
  return (
    <section className="ctx" aria-label="当前导入">
      <div className="ctx-in">
        <h1>
          {view.name}
          <span>批量导入 · {view.officeName}</span>
        </h1>
        <div className="ctx-facts">
          <span role="status">{progressWords(view, counts)}</span>
          <span>
            共 {counts.files} 份：读出 {counts.read}，无法读取 {counts.unreadable}，重复 {counts.doubled}
          </span>
          {view.ignored > 0 ? <span>略过系统文件 {view.ignored} 个</span> : null}
          <span>
            {view.by} {formatDateTime(view.at)}
          </span>
          {stale ? (
            <span className="said-bad">没有连上服务器，显示的是先前的进度，恢复后自动更新。</span>
          ) : null}
        </div>
        <div className="ctx-acts">
          {view.cancelledAt === null && counts.taken + counts.leftOut < counts.files ? (
            <CancelImport view={view} />
          ) : null}
          <Link className="btn" href="/office/imports">
            导入列表
          </Link>
        </div>
        {reading ? (
          <progress className="progress imp-progress" max={counts.files} value={done} aria-label="读取进度" />
        ) : null}
      </div>
    </section>
  );
}

function CancelImport({ view }: { view: ImportView }) {
  const client = useTRPCClient();
  const { folderImport } = useTRPC();
  const queries = useQueryClient();
  async function cancel() {
    await client.folderImport.cancel.mutate({ importId: view.id }).catch((error: unknown) => {
      throw new Error(errorSentence(error));
    });
    await queries.invalidateQueries({ queryKey: folderImport.view.queryKey({ importId: view.id }) });
  }
  const kept = view.counts.taken > 0 ? `已经导入的 ${view.counts.taken} 份不受影响，` : '';
  return (
    <ConfirmDialog
      title="取消这次批量导入"
      body={<p>{kept}其余文件不再读取，也不能再采用。需要时可以重新新建一次导入。</p>}
      confirm="取消导入"
      danger
      onConfirm={cancel}
      trigger={(show) => (
        <button type="button" className="btn btn-bad" onClick={show}>
          取消导入
        </button>
      )}
    />
  );
}
