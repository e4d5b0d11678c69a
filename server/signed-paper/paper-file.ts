import { and, eq } from 'drizzle-orm';
import { filing } from '@/db/schema/filing';
import { signedPaper } from '@/db/schema/signed-paper';
import { signOff, submission } from '@/db/schema/submission';
import { may, requireMay } from '../access';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { fileStore } from '../files/file-store';
import type { Which } from '../filing/load-filing';
import { unitPlace } from '../units/unit-place';
import type { PaperView } from './view';

async function paperIn(ctx: Context, { unitCode, year }: Which, signOffId: string) {
  const [row] = await ctx.db
    .select({ sha256: signedPaper.sha256, type: signedPaper.type, filed: submission.id })
    .from(signedPaper)
    .innerJoin(signOff, eq(signOff.id, signedPaper.signOffId))
    .innerJoin(filing, eq(filing.id, signOff.filingId))
    .leftJoin(submission, eq(submission.signOffId, signOff.id))
    .where(and(eq(signedPaper.signOffId, signOffId), eq(filing.unitCode, unitCode), eq(filing.year, year)))
    .limit(1);
  return row ?? null;
}

/**
 * The scan of a signed paper, byte for byte: for the unit's own people, and for the offices above once a report was filed
 * with it. It is never public.
 */
export async function paperFile(
  ctx: Context,
  input: Which & { signOffId: string },
): Promise<{ type: PaperView['type']; bytes: Uint8Array }> {
  const place = await unitPlace(ctx.db, input.unitCode);
  const own = may(ctx.actor, 'filing.view', place);
  if (!own) requireMay(ctx, 'review.view', place);
  const found = await paperIn(ctx, input, input.signOffId);
  const bytes = found && (own || found.filed !== null) ? await fileStore(ctx.db).get(found.sha256) : null;
  if (!found || !bytes) throw new Refusal('NOT_FOUND', '没有找到这份纸质签发件。请刷新页面后重新打开。');
  return { type: found.type, bytes };
}
