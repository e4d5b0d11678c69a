'use client';

import { useState } from 'react';
import { Modal } from '@/components/dialog';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';

/** 退回填报员: back to the draft, with the reason in words. */
export function RefuseSignOff() {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (!view.actions['refuse-sign-off'].allowed) return null;
  const refuse = async () => {
    const done = await run((client, which) => client.filing.refuseSignOff.mutate({ ...which, reason }));
    if (done) setOpen(false);
  };
  return (
    <>
      <button type="button" className="btn btn-bad" onClick={() => setOpen(true)}>
        退回填报员
      </button>
      <Modal
        title="退回填报员修改"
        open={open}
        onOpenChange={setOpen}
        foot={
          <>
            <button type="button" className="btn" onClick={() => setOpen(false)}>
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
        <label className="text-label" htmlFor="refuse-reason">
          理由（填报员会看到）
        </label>
        <textarea
          id="refuse-reason"
          className="text-field"
          rows={4}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure ? <p className="said-bad">{failure}</p> : null}
      </Modal>
    </>
  );
}
