import type { FilingView } from '@/server/filing/view';
import type { FilingAction } from '../state/use-filing-action';

/** How a finished draft is sent on within its unit: to the checker first, where there is one. */
export interface Sending {
  verb: '送复核' | '送签';
  confirm: string;
  /** What comes of it. */
  note: string;
  /** Where it stands ready. */
  ready: string;
  allowed: FilingView['actions']['request-sign-off'];
  call: Parameters<FilingAction['run']>[0];
}

/** The next way on from the desk. */
export function sendingOf({ actions, check }: Pick<FilingView, 'actions' | 'check'>): Sending {
  if (check !== null && check.step !== 'passed') {
    return {
      verb: '送复核',
      confirm: '送复核员复核',
      note: '送复核后报告暂不能修改，由复核员通读核对：通过的，直接送主要负责人签批；不通过的，写明意见退回。需要再改时可以撤回。',
      ready: '可以送复核',
      allowed: actions['request-check'],
      call: (client, which) => client.checking.request.mutate(which),
    };
  }
  return {
    verb: '送签',
    confirm: '送主要负责人签批',
    note: '送签后报告暂不能修改，由主要负责人审阅签批；需要再改时可以撤回。',
    ready: '可以送主要负责人签批',
    allowed: actions['request-sign-off'],
    call: (client, which) => client.filing.requestSignOff.mutate(which),
  };
}
