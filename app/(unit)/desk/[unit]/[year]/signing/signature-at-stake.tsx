'use client';

import { formatDateTime } from '@/components/dates';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';

/** Before the first edit of a signed report: whose signature it would void. */
export function SignatureAtStake() {
  const { view } = useDesk();
  const contentHash = useDeskState((state) => state.contentHash);
  const { signOff } = view;
  if (view.state !== 'signed' || !signOff || signOff.contentHash !== contentHash) return null;
  return (
    <p className="said-warn" role="note">
      {`${signOff.name}已于 ${formatDateTime(signOff.at)} 签批本报告。现在改动任何一处（包括导入文件、批量填写和恢复存档），签批即作废，改完须重新送签；不改动的，签批仍然有效。`}
    </p>
  );
}
