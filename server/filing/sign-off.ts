import { signOff as signOffTable } from '@/db/schema/submission';
import { signingStatement } from '@/report/signing-statement';
import { requirePassword } from '../account/require-password';
import { audit } from '../audit';
import { checkOf } from '../checking/check-of';
import { CHECKED_BY_YOU } from '../checking/why-no-check';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { requireUnit } from '../units/require-unit';
import { unitRecordOf } from '../units/unit-record';
import { isAuthor } from './authors';
import { type Change, changeFiling } from './change-filing';
import { loadFiling, type Which } from './load-filing';
import { moveFiling } from './move-filing';
import { requireSameContent } from './require-same';
import { signedHashOf } from './sign-offs';
import { signsFor } from './signs-for';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

async function requireNotAuthor({ tx, filing, actor }: Change): Promise<void> {
  if (!(await isAuthor(tx, filing, actor.accountId))) return;
  throw new Refusal('FORBIDDEN', '您修改过这份报告，不能由您签批。请由其他负责人签批。');
}

async function requireNotChecker({ tx, filing, actor }: Change): Promise<void> {
  const check = await checkOf(tx, filing);
  if (check?.step !== 'passed' || check.newest?.by !== actor.accountId) return;
  throw new Refusal('FORBIDDEN', CHECKED_BY_YOU);
}

/** Writes the sign-off; its id. */
async function writeSignOff(ctx: Context, { tx, filing, actor }: Change, hash: string): Promise<string> {
  const { name } = await unitRecordOf(tx, filing.unitCode);
  const acting = signsFor(actor, filing.unitCode);
  const [written] = await tx
    .insert(signOffTable)
    .values({
      filingId: filing.id,
      contentHash: hash,
      statement: signingStatement(name, filing.year, acting?.name),
      by: actor.accountId,
      name: actor.name,
      at: ctx.now,
      actingFor: acting?.accountId ?? null,
      actingForName: acting?.name ?? null,
    })
    .returning({ id: signOffTable.id });
  if (!written) throw new Error('the sign-off was not written');
  return written.id;
}

/**
 * The principal's sign-off: of the very report and explanations whose hash is given (signed-hash.ts), by somebody who had no hand in it, with the
 * password again. A wrong password counts towards the account's lock.
 */
export async function signOff(
  ctx: Context,
  input: Which & { contentHash: string; password: string },
): Promise<FilingView> {
  await requireUnit(ctx, 'filing.sign-off', input.unitCode);
  // What makes the password pointless is said before it is asked of the account.
  const seen = await loadFiling(ctx.db, input);
  requireMove(seen.state, 'sign-off');
  requireSameContent(await signedHashOf(ctx.db, seen), input.contentHash, '签批');
  await requirePassword(ctx, input.password);
  await changeFiling(ctx, 'filing.sign-off', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'sign-off');
    requireSameContent(await signedHashOf(tx, filing), input.contentHash, '签批');
    await requireNotAuthor(change);
    await requireNotChecker(change);
    const signOffId = await writeSignOff(ctx, change, input.contentHash);
    await moveFiling(ctx, change, 'sign-off', { signOffId });
    const acting = signsFor(change.actor, filing.unitCode);
    await audit(tx, ctx, {
      action: 'filing.signed-off',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: {
        contentHash: input.contentHash,
        ...(acting && { actingFor: acting.accountId, reason: `代${acting.name}行使签批职责` }),
      },
    });
  });
  return viewFiling(ctx, input);
}
