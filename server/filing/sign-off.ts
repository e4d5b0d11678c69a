import { signOff as signOffTable } from '@/db/schema/submission';
import { signingStatement } from '@/report/signing-statement';
import { requirePassword } from '../account/require-password';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { requireUnit } from '../units/require-unit';
import { unitRecordOf } from '../units/unit-record';
import { isAuthor } from './authors';
import { type Change, changeFiling } from './change-filing';
import { contentHash } from './content-hash';
import { type FilingRow, loadFiling, type Which } from './load-filing';
import { moveFiling } from './move-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Refuses a signature on anything but the content that the principal read. */
function requireSameContent(filing: FilingRow, hash: string): void {
  if (contentHash(filing.draft) === hash) return;
  throw new Refusal('CONFLICT', '报告内容在您打开之后有改动，没有签批。请刷新页面，重新审阅后再签批。');
}

async function requireNotAuthor({ tx, filing, actor }: Change): Promise<void> {
  if (!(await isAuthor(tx, filing, actor.accountId))) return;
  throw new Refusal('FORBIDDEN', '您修改过这份报告，不能由您签批。请由其他负责人签批。');
}

async function writeSignOff(ctx: Context, { tx, filing, actor }: Change): Promise<void> {
  const { name } = await unitRecordOf(tx, filing.unitCode);
  await tx.insert(signOffTable).values({
    filingId: filing.id,
    contentHash: contentHash(filing.draft),
    statement: signingStatement(name, filing.year),
    by: actor.accountId,
    name: actor.name,
    at: ctx.now,
  });
}

/**
 * The principal's sign-off: of the very content whose hash is given, by somebody who had no hand in it, with the
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
  requireSameContent(seen, input.contentHash);
  await requirePassword(ctx, input.password);
  await changeFiling(ctx, 'filing.sign-off', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'sign-off');
    requireSameContent(filing, input.contentHash);
    await requireNotAuthor(change);
    await writeSignOff(ctx, change);
    await moveFiling(ctx, change, 'sign-off');
    await audit(tx, ctx, {
      action: 'filing.signed-off',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { contentHash: input.contentHash },
    });
  });
  return viewFiling(ctx, input);
}
