import type { Actor, Context } from './context';
import { Refusal } from './errors';

/** The signed-in person, whatever is left to do before work; UNAUTHORIZED without one, in the one sentence for it. */
export function personOf({ actor }: Pick<Context, 'actor'>): Actor {
  if (actor === null) throw new Refusal('UNAUTHORIZED', '尚未登录或登录已失效，请重新登录。');
  return actor;
}

/** The signed-in person, who may go to work: FORBIDDEN as long as a handed-out password has not been changed. */
export function callerOf(ctx: Pick<Context, 'actor'>): Actor {
  const person = personOf(ctx);
  if (person.mustChangePassword) {
    throw new Refusal('FORBIDDEN', '正在使用一次性密码，不能办理业务。请先在“我的账号”设置新密码。');
  }
  return person;
}
