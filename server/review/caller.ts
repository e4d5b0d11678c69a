import type { Actor, Context } from '../context';
import { Refusal } from '../errors';

/** The signed-in person; a verb that came this far without one has skipped its check. */
export function callerOf({ actor }: Context): Actor {
  if (actor === null) throw new Refusal('UNAUTHORIZED', '尚未登录或登录已失效，请重新登录。');
  return actor;
}
