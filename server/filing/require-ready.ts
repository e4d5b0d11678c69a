import { Refusal } from '../errors';
import type { Obstacles } from './findings';

/** Asking for the sign-off is what will mend it: it never stands in the way of being asked for. */
const SIGN_OFF_RULE = 'SIGN-OFF';

/**
 * Refuses while something stands in the way of signing or submitting; `details` lists it for the screen:
 * the findings that block, the warnings that are neither mended nor explained, the cells not confirmed.
 */
export function requireReady(
  { blocking, unexplained }: Obstacles,
  toConfirm: readonly string[],
  forWhat: '送复核' | '送签' | '提交',
): void {
  const hard = forWhat === '提交' ? blocking : blocking.filter(({ rule }) => rule !== SIGN_OFF_RULE);
  const parts = [
    hard.length > 0 ? `${hard.length}处问题必须改正` : '',
    unexplained.length > 0 ? `${unexplained.length}处提醒没有改正或说明` : '',
    toConfirm.length > 0 ? `${toConfirm.length}个数据没有确认` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    `还有${parts.join('，')}，不能${forWhat}。请按核对结果逐项处理。`,
    { blocking: hard, unexplained, toConfirm },
  );
}
