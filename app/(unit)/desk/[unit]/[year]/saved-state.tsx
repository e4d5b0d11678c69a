'use client';

import { Icon } from '@/components/icon';
import { isSameLook, lookOf } from './saved-look';
import { SignInAgain } from './sign-in-again';
import { useDesk } from './state/desk-context';
import { useDeskState } from './state/use-desk-state';

/** Whether what is typed is on the server. A failure says its sentence and offers the way on. */
export function SavedState() {
  const { flush } = useDesk();
  const saving = useDeskState((state) => state.saving);
  const look = useDeskState(lookOf, isSameLook);
  return (
    <span className={look.className} role="status">
      <Icon name={look.icon} />
      {look.words}
      {saving === 'failed' ? (
        <button type="button" className="btn btn-sm btn-link" onClick={() => void flush()}>
          现在重试
        </button>
      ) : null}
      {saving === 'asks' ? (
        <button type="button" className="btn btn-sm btn-link" onClick={() => void flush()}>
          去处理
        </button>
      ) : null}
      {saving === 'expired' ? <SignInAgain /> : null}
    </span>
  );
}
