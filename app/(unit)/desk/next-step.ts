import type { FilingTask } from '@/server/filing/view';

export interface NextStep {
  words: string;
  /** It is this person's turn. */
  main: boolean;
}

/** What the person does next with a task, from its state and the roles held for its unit. */
export function nextStep(
  task: Pick<FilingTask, 'state' | 'correcting' | 'correctionOrdered' | 'withChecker'>,
  roles: readonly string[],
): NextStep {
  const drafts = roles.includes('drafter') || roles.includes('office_editor');
  const signs = roles.includes('principal');
  if (task.withChecker) {
    return roles.includes('checker') ? { words: '去复核', main: true } : { words: '查看', main: false };
  }
  switch (task.state) {
    case 'not_started':
      return drafts ? { words: '开始填报', main: true } : { words: '查看', main: false };
    case 'draft':
      return drafts
        ? { words: task.correcting ? '继续更正' : '继续填报', main: true }
        : { words: '查看', main: false };
    case 'returned':
      return { words: '查看退回意见', main: drafts };
    case 'signing':
      return signs ? { words: '去签批', main: true } : { words: '查看', main: false };
    case 'signed':
      return drafts ? { words: '去提交', main: true } : { words: '查看', main: false };
    case 'published':
      if (task.correctionOrdered && drafts) return { words: '办理更正', main: true };
      return { words: '查看', main: false };
    default:
      return { words: '查看回执', main: false };
  }
}
