'use client';

import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { RequestSignOff } from './request-sign-off';
import { sendingOf } from './sending';
import { SubmitButton } from './submit-panel';
import { WithdrawSignOff } from './withdraw-sign-off';

/** The desk's one step onward: 送复核 or 送签, or while the signature still stands for what is on the screen, 提交. */
export function NextStep() {
  const { view } = useDesk();
  const contentHash = useDeskState((state) => state.contentHash);
  const stands = view.state === 'signed' && view.signOff?.contentHash === contentHash;
  // A checker mends, and leaves the sending to the drafter.
  if (!stands && !sendingOf(view).allowed.allowed && view.check) return null;
  if (!stands) return <RequestSignOff />;
  return (
    <>
      <WithdrawSignOff />
      <SubmitButton />
    </>
  );
}
