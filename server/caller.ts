import type { Actor, Context } from './context';
import { Refusal } from './errors';

/** The signed-in person; UNAUTHORIZED without one, in the one sentence for it. */
export function callerOf({ actor }: Pick<Context, 'actor'>): Actor {
  if (actor === null) throw new Refusal('UNAUTHORIZED', '尚未登录或登录已失效，请重新登录。');
  return actor;
}
