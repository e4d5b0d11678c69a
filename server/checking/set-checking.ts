import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { unitChecking } from '@/db/schema/checking';
import { filing as filingTable } from '@/db/schema/filing';
import { audit } from '../audit';
import type { Actor, Context } from '../context';
import { Refusal } from '../errors';
import { lockStaff } from '../staff/change-staff';
import { listStaff } from '../staff/list-staff';
import { membersOf } from '../staff/members';
import type { StaffView } from '../staff/view';
import { requireUnit } from '../units/require-unit';
import { checkingRequired } from './check-of';
import { checkersOf } from './checkers-of';
import { endCheck } from './record-step';

/** What is with the checker, or was passed and isn't signed, is the drafter's again. */
async function endChecks(ctx: Context, tx: Database, unitCode: string, actor: Actor): Promise<void> {
  const open = await tx
    .select()
    .from(filingTable)
    .where(and(eq(filingTable.unitCode, unitCode), inArray(filingTable.state, ['draft', 'returned'])))
    .for('update');
  for (const filing of open) await endCheck(ctx, { tx, filing, actor });
}

/**
 * Turns 复核 on or off for a unit, from now on: what was sent for signature before goes on as it is. PRECONDITION_FAILED
 * where nobody could check, because every report of the unit would wait for ever.
 */
export async function setChecking(
  ctx: Context,
  { unitCode, required }: { unitCode: string; required: boolean },
): Promise<StaffView> {
  const { actor } = await requireUnit(ctx, 'checking.set', unitCode);
  await ctx.db.transaction(async (tx) => {
    await lockStaff(tx, unitCode);
    if ((await checkingRequired(tx, unitCode)) === required) return;
    if (required && checkersOf(await membersOf(tx, unitCode), unitCode, ctx.now).length === 0) {
      throw new Refusal(
        'PRECONDITION_FAILED',
        '本单位还没有能办理复核的人员，没有开启复核。请先新增一名复核员（主要负责人不能兼任），再开启。',
      );
    }
    if (!required) await endChecks(ctx, tx, unitCode, actor);
    const set = { required, updatedAt: ctx.now, updatedBy: actor.accountId };
    await tx
      .insert(unitChecking)
      .values({ unitCode, ...set })
      .onConflictDoUpdate({ target: unitChecking.unitCode, set });
    await audit(tx, ctx, {
      action: 'checking.set',
      unitCode,
      subject: unitCode,
      details: { required, reason: required ? '开启' : '关闭' },
    });
  });
  return listStaff(ctx, { unitCode });
}
