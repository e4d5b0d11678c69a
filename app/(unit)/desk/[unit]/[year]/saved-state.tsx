'use client';

import { Icon } from '@/components/icon';
import { lookOf } from './saved-look';
import { SignInAgain } from './sign-in-again';
import { useDesk } from './state/desk-context';

/** Whether what is typed is on the server. A failure says its sentence and offers the way on. */
export function SavedState() {
  const { state, flush } = useDesk();
  const look = lookOf(state);
  return (
    <span className={look.className} role="status">
      <Icon name={look.icon} />
      {look.words}
      {state.saving === 'failed' ? (
        <button type="button" className="btn btn-sm btn-link" onClick={() => void flush()}>
          现在重试
        </button>
      ) : null}
      {state.saving === 'asks' ? (
        <button type="button" className="btn btn-sm btn-link" onClick={() => void flush()}>
          去处理
        </button>
      ) : null}
      {state.saving === 'expired' ? <SignInAgain /> : null}
    </span>
  );
}
