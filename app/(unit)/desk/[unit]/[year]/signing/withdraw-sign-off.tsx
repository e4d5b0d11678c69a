'use client';

import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';

/** 撤回送签, for whom it is allowed: back to the desk, to be sent for signature anew. */
export function WithdrawSignOff() {
  const { view } = useDesk();
  const { run, busy, failure } = useFilingAction();
  if (!view.actions['withdraw-sign-off'].allowed) return null;
  return (
    <>
      <button
        type="button"
        className="btn"
        disabled={busy}
        onClick={() => void run((client, which) => client.filing.withdrawSignOff.mutate(which))}
      >
        撤回送签
      </button>
      {failure ? (
        <span className="sev-b small" role="alert">
          {failure}
        </span>
      ) : null}
    </>
  );
}
