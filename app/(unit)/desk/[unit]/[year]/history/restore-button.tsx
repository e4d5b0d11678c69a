'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPC, useTRPCClient } from '@/app/trpc/provider';
import { Modal } from '@/components/dialog';
import { DifferenceList } from '@/components/difference-list';
import type { HistoryView, Point } from '@/server/draft-history/view';
import { restoringWords } from '../signing/stake-words';
import type { Which } from './which';

/** 恢复: shows first what it replaces, then brings the state back as a new change. */
export function RestoreButton(props: {
  which: Which;
  view: HistoryView;
  point: Point;
  when: string;
  onRestored: () => Promise<void>;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn btn-sm"
        aria-label={`恢复到 ${props.when}`}
        onClick={() => setOpen(true)}
      >
        恢复
      </button>
      {open ? <RestoreDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function RestoreDialog(props: Parameters<typeof RestoreButton>[0] & { onClose: () => void }) {
  const { which, view, point, when, onClose } = props;
  const client = useTRPCClient();
  const now = { kind: 'revision', revision: view.revision } as const;
  const compared = useQuery(useTRPC().draftHistory.compare.queryOptions({ ...which, from: now, to: point }));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const differences = compared.data?.differences ?? [];
  const restore = async () => {
    setBusy(true);
    setFailure('');
    try {
      await client.draftHistory.restore.mutate({
        ...which,
        point,
        revision: view.revision,
        voids: view.atStake?.token,
      });
      await props.onRestored();
      onClose();
    } catch (error) {
      setFailure(errorSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      wide
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`恢复到 ${when}`}
      foot={
        <>
          <button type="button" className="btn" onClick={onClose}>
            取消
          </button>
          <button
            type="button"
            className="btn btn-main"
            disabled={busy || differences.length === 0}
            onClick={() => void restore()}
          >
            恢复
          </button>
        </>
      }
    >
      {view.atStake ? <p className="said-warn">{restoringWords(view.atStake, view.checking)}</p> : null}
      {compared.isPending ? <p role="status">正在比较</p> : null}
      {compared.error || failure ? (
        <p className="said-bad" role="alert">
          {failure || errorSentence(compared.error)}
        </p>
      ) : null}
      {compared.data ? (
        <p>
          {differences.length === 0
            ? '现在的内容与这一时点相同，不需要恢复。'
            : `恢复后，以下 ${differences.length} 处会改变：删除线为现在的内容，箭头右侧或下划线为恢复后的内容。现在的内容留在修改历史中，可以再恢复回来。`}
        </p>
      ) : null}
      <DifferenceList differences={differences} />
    </Modal>
  );
}
