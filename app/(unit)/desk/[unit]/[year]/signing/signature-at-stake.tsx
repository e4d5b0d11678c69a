'use client';

import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { stakeWords } from './stake-words';

/** Before the first edit of a checked or signed report: whose check or signature it would void. */
export function SignatureAtStake() {
  const { view } = useDesk();
  const contentHash = useDeskState((state) => state.contentHash);
  const { atStake } = view;
  if (!atStake || view.contentHash !== contentHash) return null;
  const { stands, becomes } = stakeWords(atStake, view.check !== null);
  return (
    <p className="said-warn" role="note">
      {`${stands}${becomes}导入文件、批量填写和恢复存档也是修改；不改动的，仍然有效。`}
    </p>
  );
}
