import { formatDateTime } from '@/components/dates';
import type { AtStake } from '@/server/filing/view';

/** What an edit would void, as the person is told before it. */
export interface StakeWords {
  title: string;
  /** What stands. */
  stands: string;
  /** What becomes of it. */
  becomes: string;
}

/** The same of bringing an earlier draft back, in one sentence. */
export function restoringWords(stake: AtStake, checked: boolean): string {
  const { stands, becomes } = stakeWords(stake, checked);
  return `${stands}恢复也是修改：${becomes}`;
}

/** `checked`: the unit has its reports checked, so that the way to the signature begins there. */
export function stakeWords({ kind, name, at }: AtStake, checked: boolean): StakeWords {
  const when = formatDateTime(at);
  const who = name ?? '';
  const anew = checked ? '改完须重新送复核、签批' : '改完须重新送主要负责人签批';
  switch (kind) {
    case 'checking':
      return {
        title: '修改已送复核的报告',
        stands: `${who}已于 ${when} 将本报告送复核。`,
        becomes: '一经修改即撤回送复核，改完须重新送复核。',
      };
    case 'checked':
      return {
        title: '修改已复核的报告',
        stands: `${who}已于 ${when} 复核通过本报告。`,
        becomes: '一经修改，本次复核作废，改完须重新送复核。',
      };
    case 'signing':
      return {
        title: '修改已送签的报告',
        stands: `本报告已于 ${when} 送主要负责人签批。`,
        becomes: `一经修改即撤回送签，${anew}。`,
      };
    case 'signed':
      return {
        title: '修改已签批的报告',
        stands: `${who}已于 ${when} 签批本报告。`,
        becomes: `一经修改，本次签批作废，${anew}。`,
      };
  }
}
