'use client';

import { formatTime } from '@/components/dates';
import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import { useDesk } from './state/desk-context';
import type { Saving } from './state/desk-state';

const LOOKS: Record<Exclude<Saving, 'saved'>, { icon: IconName; words: string; className: string }> = {
  unsaved: { icon: 'wait', words: '正在保存', className: 'saved-run' },
  saving: { icon: 'wait', words: '正在保存', className: 'saved-run' },
  failed: { icon: 'late', words: '保存失败，将自动重试', className: 'saved-bad' },
  offline: { icon: 'late', words: '离线，内容已留在本机，联网后自动保存', className: 'saved-bad' },
};

/** Whether what is typed is on the server. A refusal says its sentence and offers another try. */
export function SavedState() {
  const { state, flush } = useDesk();
  if (state.saving === 'saved') {
    return (
      <span className="saved" role="status">
        <Icon name="pass" />
        {`已保存 ${formatTime(state.savedAt)}`}
      </span>
    );
  }
  const look = LOOKS[state.saving];
  return (
    <span className={look.className} role="status">
      <Icon name={look.icon} />
      {state.refusal === '' ? look.words : `没有保存：${state.refusal}`}
      {state.saving === 'failed' ? (
        <button type="button" className="btn btn-sm btn-link" onClick={() => void flush()}>
          现在重试
        </button>
      ) : null}
    </span>
  );
}
