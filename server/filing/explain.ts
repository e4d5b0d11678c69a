import { eq } from 'drizzle-orm';
import { explanation, filing as filingTable } from '@/db/schema/filing';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { assess } from './assess';
import { requireKnowing, voidAtStake } from './at-stake';
import { type Change, changeFiling, type Editing } from './change-filing';
import { explanationsOf } from './explanations';
import { countFindings, mayBeExplained, weighed } from './findings';
import { nextState } from './moves';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';

interface Explaining {
  fingerprint: string;
  valuesHash: string;
  text: string;
}

/** What the principal signs doesn't change under the hand: explanations are written before, or after withdrawing. */
function requireUnsigned({ filing }: Change): void {
  if (nextState(filing.state, 'edit') === filing.state) return;
  throw new Refusal('PRECONDITION_FAILED', '报告已送签或已提交，不能再写说明。需要补充的，请先撤回。');
}

/** Refuses an explanation of something that isn't found (any more), or that can only be mended. */
async function requireExplainable({ tx, filing }: Change, { fingerprint, valuesHash }: Explaining) {
  const { draft, reading } = filing;
  const { findings } = await assess(tx, filing, { draft, reading, stage: { kind: 'file' } });
  const found = findings.find((one) => one.fingerprint === fingerprint && one.valuesHash === valuesHash);
  if (!found) {
    throw new Refusal('CONFLICT', '这一问题已不存在，或所涉及的内容已有改动，说明没有保存。请刷新页面核对。');
  }
  if (!mayBeExplained(found)) {
    throw new Refusal('BAD_REQUEST', `“${found.title}”必须改正，不能以说明代替。请按提示修改。`);
  }
}

/** Counts anew: an explained B that may be explained no longer blocks. */
async function recount({ tx, filing }: Change): Promise<void> {
  const { draft, reading } = filing;
  const { findings, explanations } = await assess(tx, filing, { draft, reading, stage: { kind: 'file' } });
  await tx
    .update(filingTable)
    .set(countFindings(weighed(findings, explanations)))
    .where(eq(filingTable.id, filing.id));
}

/** The number of the next explanation of a finding and its values. The lock on the filing keeps two from taking it. */
async function nextNumber({ tx, filing }: Change, { fingerprint, valuesHash }: Explaining): Promise<number> {
  const newest = (await explanationsOf(tx, filing.id)).find(
    (one) => one.fingerprint === fingerprint && one.valuesHash === valuesHash,
  );
  return (newest?.number ?? 0) + 1;
}

/**
 * The unit's written explanation of a finding. A further one of the same values counts in place of the one before,
 * which stays on record; either voids a sign-off that stands (`returned`), because it goes with what was signed.
 */
export async function explain(ctx: Context, input: Editing & Explaining): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing, actor } = change;
    requireUnsigned(change);
    const stake = await requireKnowing(change);
    await requireExplainable(change, input);
    const { fingerprint, valuesHash, text } = input;
    await tx.insert(explanation).values({
      ...{ fingerprint, valuesHash, text },
      number: await nextNumber(change, input),
      filingId: filing.id,
      by: actor.accountId,
      at: ctx.now,
    });
    await recount(change);
    await voidAtStake(ctx, change, stake);
    await audit(tx, ctx, {
      action: 'filing.explained',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { fingerprint },
    });
  });
  return viewFiling(ctx, input);
}
