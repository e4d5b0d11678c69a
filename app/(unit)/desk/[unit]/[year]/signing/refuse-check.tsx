'use client';

import { useState } from 'react';
import { Modal } from '@/components/dialog';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';

/** 退回修改: the checker hands the draft back, with what is to be mended in words. */
export function RefuseCheck() {
  const { view } = useDesk();
  const { run, busy, failure, clear } = useFilingAction();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { contentHash } = view;
  const show = (next: boolean) => {
    clear();
    setOpen(next);
  };
  const refuse = async () => {
    const done = await run((client, which) =>
      client.checking.refuse.mutate({ ...which, contentHash, reason }),
    );
    if (done) setOpen(false);
  };
  return (
    <>
      <button type="button" className="btn btn-bad" onClick={() => show(true)}>
        退回修改
      </button>
      <Modal
        title="退回填报员修改"
        open={open}
        onOpenChange={show}
        foot={
          <>
            <button type="button" className="btn" onClick={() => show(false)}>
              取消
            </button>
            <button
              type="button"
              className="btn btn-bad"
              disabled={busy || reason.trim() === ''}
              onClick={() => void refuse()}
            >
              退回
            </button>
          </>
        }
      >
        <label className="text-label" htmlFor="check-reason">
          复核意见（填报员会看到）
        </label>
        <textarea
          id="check-reason"
          className="text-field"
          rows={4}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure ? (
          <p className="said-bad" role="alert">
            {failure}
          </p>
        ) : null}
      </Modal>
    </>
  );
}
