import { audit } from '../audit';
import { personOf } from '../caller';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { checkPassword } from './check-password';

const SENTENCES = {
  wrong: '密码不正确，没有办理。请重新输入；连续输错 5 次，账号将暂停使用密码 15 分钟。',
  locked: '密码连续输错次数过多，账号已暂停使用密码 15 分钟。请稍后再试。',
  disabled: '账号已停用，没有办理。请联系本单位管理员。',
  expired: '一次性密码已过有效期，没有办理。请联系本单位管理员重置密码。',
  unknown: '账号已不存在，没有办理。请联系本单位管理员。',
} as const;

/**
 * Refuses unless the signed-in person's password is right: before what must not happen from an unattended desk.
 * Commits on its own, so that a wrong try counts though the verb is refused.
 */
export async function requirePassword(ctx: Context, password: string): Promise<void> {
  const actor = personOf(ctx);
  const { accountId } = actor;
  const { outcome } = await checkPassword(
    ctx.db,
    { accountId, password, now: ctx.now },
    async (tx, check) => {
      if (check.outcome === 'right') return;
      await audit(tx, ctx, {
        action: 'password.refused',
        unitCode: null,
        subject: accountId,
        details: { outcome: check.outcome },
      });
    },
  );
  if (outcome !== 'right') throw new Refusal('FORBIDDEN', SENTENCES[outcome]);
}
