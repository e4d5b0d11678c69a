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
            {counts.leftOut > 0 ? `，不采用 ${counts.leftOut}` : ''}
          </span>
          {view.ignored > 0 ? (
            <span title="操作系统和办公软件自己的文件，如 Thumbs.db、~$ 开头的临时文件">
              略过系统文件 {view.ignored} 个
            </span>
          ) : null}
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
        <Going view={view} reading={reading} />
      </div>
    </section>
  );
}

/** What goes on meanwhile, or why nothing does. */
function Going({ view, reading }: { view: ImportView; reading: boolean }) {
  if (view.cancelledAt !== null) {
    return (
      <p className="imp-going">
        这次批量导入已于{formatDateTime(view.cancelledAt)}
        取消，不能再办理。已采用的报告不受影响，原件仍可下载。
      </p>
    );
  }
  if (!reading) return null;
  if (view.stalled) {
    return (
      <p className="imp-going said-bad" role="alert">
        后台读取程序没有运行，还有 {view.counts.waiting}{' '}
        份在等候读取。文件已经保存，不会丢失，程序恢复后自动读取，可以离开本页。长时间没有恢复的，请联系平台管理员。
      </p>
    );
  }
  return <p className="imp-going">文件正在后台读取，可以离开本页，稍后再看；已经读出的可以先办理。</p>;
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
  const kept = view.counts.taken > 0 ? `已采用的 ${view.counts.taken} 份不受影响，` : '';
  return (
    <ConfirmDialog
      title="取消这次批量导入"
      body={<p>{kept}其余文件不再读取，也不能再采用。取消后不能恢复；需要时可以把文件重新导入。</p>}
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
