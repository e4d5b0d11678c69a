'use client';

import { useQuery } from '@tanstack/react-query';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC } from '@/app/trpc/provider';
import { ConfirmDialog, Modal } from '@/components/dialog';
import { ReportSheet } from '../reading/report-sheet';
import { restoringWords } from '../signing/stake-words';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';

/** An archived draft to be read, and brought back where the person may edit. */
export function ArchiveDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const { view, store } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const which = { unitCode: view.unit.code, year: view.year, archiveId: id };
  const archive = useQuery(useTRPC().filing.archive.queryOptions(which));
  const restore = async () => {
    const done = await run((client) =>
      client.filing.restore.mutate({
        ...{ ...which, revision: store.get().revision },
        // The question before it has said what it voids.
        voids: view.atStake?.token,
      }),
    );
    if (done) onClose();
  };
  return (
    <Modal
      wide
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            关闭
          </button>
          {view.actions.edit.allowed ? (
            <ConfirmDialog
              title="恢复这份存档"
              body={
                <>
                  <p>草稿将换成这份存档的内容；现在的草稿会先存入历史存档，可以再换回来。</p>
                  {view.atStake ? (
                    <p className="said-warn">{restoringWords(view.atStake, view.check !== null)}</p>
                  ) : null}
                </>
              }
              confirm="恢复"
              onConfirm={restore}
              trigger={(open) => (
                <button type="button" className="btn" disabled={busy || !archive.data} onClick={open}>
                  恢复这份存档
                </button>
              )}
            />
          ) : null}
        </>
      }
    >
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      {archive.isPending ? <p role="status">正在读取存档</p> : null}
      {archive.error ? (
        <p className="said-bad" role="alert">
          {errorSentence(archive.error)}
        </p>
      ) : null}
      {archive.data ? <ReportSheet report={archive.data} current={false} /> : null}
    </Modal>
  );
}
