import { Refusal } from '../errors';

/** Refuses a step on anything but the content that the person read: CONFLICT, saying what was not done. */
export function requireSameContent(hash: string, seen: string, step: '复核' | '签批' | '提交'): void {
  if (hash === seen) return;
  throw new Refusal(
    'CONFLICT',
    `报告内容或说明在您打开之后有改动，没有${step}。请刷新页面，重新核对后再${step}。`,
  );
}

/** Refuses to replace a draft that was changed since the person saw it: CONFLICT with what was not done. */
export function requireSameRevision({ revision }: { revision: number }, seen: number, notDone: string): void {
  if (revision === seen) return;
  throw new Refusal('CONFLICT', `报告刚刚有新的修改，${notDone}`);
}
