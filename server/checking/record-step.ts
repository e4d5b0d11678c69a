import { type CheckStep, draftCheck } from '@/db/schema/checking';
import type { Context } from '../context';
import type { Change } from '../filing/change-filing';
import { newestStep } from './check-of';

/** Writes the next step of a draft's check. The lock on the filing keeps two from taking its number. */
export async function recordStep(
  ctx: Context,
  { tx, filing, actor }: Pick<Change, 'tx' | 'filing' | 'actor'>,
  step: { step: CheckStep; contentHash: string; reason?: string },
): Promise<void> {
  const number = ((await newestStep(tx, filing.id))?.number ?? 0) + 1;
  await tx.insert(draftCheck).values({
    ...step,
    ...{ filingId: filing.id, number },
    ...{ by: actor.accountId, name: actor.name, at: ctx.now },
  });
}

/** Ends a check that is asked for or passed; whether there was one. */
export async function endCheck(
  ctx: Context,
  change: Pick<Change, 'tx' | 'filing' | 'actor'>,
): Promise<boolean> {
  const newest = await newestStep(change.tx, change.filing.id);
  if (newest?.step !== 'asked' && newest?.step !== 'passed') return false;
  await recordStep(ctx, change, { step: 'voided', contentHash: newest.contentHash });
  return true;
}
