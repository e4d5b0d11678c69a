import { roleHeld } from '@/db/schema/account';
import { audit } from '../audit';
import type { Actor, Context } from '../context';
import { Refusal } from '../errors';
import { requireUnit } from '../units/require-unit';
import { actingSpan, lastDay } from './acting-days';
import { lockStaff, memberOf } from './change-staff';
import { isAhead, isHeld, type Member, membersOf } from './members';

export interface Naming {
  unitCode: string;
  accountId: string;
  /** First and last day, YYYY-MM-DD in Asia/Shanghai. */
  from: string;
  to: string;
}

type Span = ReturnType<typeof actingSpan>;

/** Whoever acts is one of the unit's people, at work, and not the principal. */
function requireSuitable(member: Member, actor: Actor, { unitCode }: Naming, now: Date): void {
  if (member.id === actor.accountId)
    throw new Refusal('BAD_REQUEST', '不能指定本人代行。请选择本单位其他人员。');
  const holds = member.roles.some((one) => one.unitCode === unitCode && !one.actingFor && isHeld(one, now));
  if (!member.disabledAt && holds) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    `${member.name}目前不在本单位任职，不能代行。请选择本单位在用的账号。`,
  );
}

/** One at a time: nobody has to ask who of two signs. */
function requireFree(members: readonly Member[], actor: Actor, { unitCode }: Naming, span: Span): void {
  for (const { name, roles } of members) {
    const taken = roles.find(
      (one) =>
        one.unitCode === unitCode &&
        one.actingFor?.accountId === actor.accountId &&
        isAhead(one, span.heldFrom) &&
        (one.heldFrom === null || one.heldFrom < span.heldTo),
    );
    if (taken?.heldTo) {
      throw new Refusal(
        'CONFLICT',
        `${lastDay(taken.heldTo)} 之前已指定${name}代行，与所选日期重叠。请先结束原来的代行，或改选日期。`,
      );
    }
  }
}

/**
 * The principal names who signs in the own place 代行 between two days, both included; it ends by itself. A report that
 * the acting one has had a hand in the acting one can't sign either (filing/authors.ts).
 */
export async function nameActing(ctx: Context, input: Naming): Promise<void> {
  const { unitCode, accountId } = input;
  const { actor } = await requireUnit(ctx, 'acting.name', unitCode);
  const span = actingSpan(input, ctx.now);
  await ctx.db.transaction(async (tx) => {
    await lockStaff(tx, unitCode);
    const members = await membersOf(tx, unitCode);
    const member = memberOf({ members }, accountId);
    requireSuitable(member, actor, input, ctx.now);
    requireFree(members, actor, input, span);
    const by = actor.accountId;
    await tx
      .insert(roleHeld)
      .values({ accountId, role: 'principal', unitCode, ...span, actingFor: by, grantedBy: by });
    await audit(tx, ctx, {
      action: 'acting.named',
      unitCode,
      subject: accountId,
      details: { name: member.name, from: input.from, to: input.to },
    });
  });
}
