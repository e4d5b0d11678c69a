'use client';

import { formatTime } from '@/components/dates';
import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import { SignInAgain } from './sign-in-again';
import { useDesk } from './state/desk-context';
import type { DeskState, Saving } from './state/desk-state';

interface Look {
  icon: IconName;
  words: string;
  className: string;
}

const LOOKS: Record<Exclude<Saving, 'saved'>, Look> = {
  unsaved: { icon: 'wait', words: '正在保存', className: 'saved-run' },
  saving: { icon: 'wait', words: '正在保存', className: 'saved-run' },
  failed: { icon: 'late', words: '保存失败，将自动重试', className: 'saved-bad' },
  offline: { icon: 'late', words: '离线，内容已留在本机，联网后自动保存', className: 'saved-bad' },
  expired: { icon: 'lock', words: '登录已失效，内容已留在本机', className: 'saved-bad' },
};

/** What the screen says of the saving. A place in conflict is neither saved nor lost: it waits for the choice. */
function lookOf({ conflicts, refusal, savedAt, saving }: DeskState): Look {
  if (refusal !== '') return { ...LOOKS.failed, words: `没有保存：${refusal}` };
  if (saving !== 'saved') return LOOKS[saving];
  if (conflicts.length > 0)
    return { icon: 'w', words: `${conflicts.length} 处待选择，其余已保存`, className: 'saved-wait' };
  return { icon: 'pass', words: `已保存 ${formatTime(savedAt)}`, className: 'saved' };
}

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
      {state.saving === 'expired' ? <SignInAgain /> : null}
    </span>
  );
}
