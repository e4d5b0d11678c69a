import { formatTime } from '@/components/dates';
import type { IconName } from '@/components/icon';
import type { DeskState, Saving } from './state/desk-state';
import { pendingOf } from './state/desk-state';

interface Look {
  icon: IconName;
  words: string;
  className: string;
}

const LOOKS: Record<Exclude<Saving, 'saved'>, Look> = {
  unsaved: { icon: 'wait', words: '正在保存', className: 'saved-run' },
  saving: { icon: 'wait', words: '正在保存', className: 'saved-run' },
  failed: { icon: 'late', words: '没有连上服务器', className: 'saved-bad' },
  offline: { icon: 'late', words: '离线', className: 'saved-bad' },
  asks: { icon: 'w', words: '待确认', className: 'saved-wait' },
  expired: { icon: 'lock', words: '登录已过期', className: 'saved-bad' },
};

/** What the screen says of the saving. A place in conflict is neither saved nor lost: it waits for the choice. */
export function lookOf(state: DeskState): Look {
  const { conflicts, refusal, savedAt, saving } = state;
  if (refusal !== '') return { ...LOOKS.failed, words: `没有保存：${refusal}` };
  if (saving === 'unsaved' || saving === 'saving') return LOOKS[saving];
  if (saving !== 'saved') return { ...LOOKS[saving], words: `${LOOKS[saving].words}，${waiting(state)}` };
  if (conflicts.length > 0)
    return { icon: 'w', words: `${conflicts.length} 处待选择，其余已保存`, className: 'saved-wait' };
  return { icon: 'pass', words: `已保存 ${formatTime(savedAt)}`, className: 'saved' };
}

/** Whether the screen would say the same. */
export const isSameLook = (one: Look, other: Look): boolean =>
  one.icon === other.icon && one.words === other.words && one.className === other.className;

/** Where what couldn't be sent is meanwhile, and how much it is. */
function waiting(state: DeskState): string {
  const count = Object.keys(pendingOf(state)).length;
  if (count === 0) return state.saving === 'expired' ? '已填内容都已保存' : '恢复后自动保存';
  if (state.kept) return `已存在本机，${count} 处待上传`;
  return `${count} 处待上传，浏览器不能在本机留存，请不要关闭本页`;
}
