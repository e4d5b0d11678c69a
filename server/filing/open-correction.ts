import { eq, max } from 'drizzle-orm';
import { correction } from '@/db/schema/correction';
import { submission } from '@/db/schema/submission';
import { audit } from '../audit';
import type { Context } from '../context';
import { type Change, changeFiling } from './change-filing';
import { type CorrectionTerms, publishedOf } from './correction';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

async function newestNumber({ tx, filing }: Change): Promise<number> {
  const [row] = await tx
    .select({ newest: max(submission.number) })
    .from(submission)
    .where(eq(submission.filingId, filing.id));
  return row?.newest ?? 0;
}

/** Writes the correction of what stands published; its id and which version it corrects. */
async function writeCorrection(ctx: Context, change: Change, { reason, material }: CorrectionTerms) {
  const { tx, filing, actor } = change;
  const published = await publishedOf(tx, filing.id);
  if (!published) throw new Error(`filing ${filing.id} is published without a publication`);
  const [opened] = await tx
    .insert(correction)
    .values({
      ...{ reason, material },
      filingId: filing.id,
      publicationId: published.publication.id,
      afterNumber: await newestNumber(change),
      reading: filing.reading,
      importedFileId: filing.importedFileId,
      by: actor.accountId,
      at: ctx.now,
    })
    .returning({ id: correction.id });
  if (!opened) throw new Error('the correction was not written');
  return { id: opened.id, version: published.publication.version };
}

/**
 * Opens a correction of what is published, a report of the past included: the published content becomes the draft again,
 * and stays public as it is until the correction is published in its turn.
 */
export async function openCorrection(ctx: Context, input: Which & CorrectionTerms): Promise<FilingView> {
  await changeFiling(ctx, 'filing.correct', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'open-correction');
    const { reason, material } = input;
    const { id, version } = await writeCorrection(ctx, change, { reason, material });
    const anew = { correctionId: id, signOffId: null, signOffAskedAt: null, openedByReviewerAt: null };
    await moveFiling(ctx, change, 'open-correction', anew);
    await audit(tx, ctx, {
      action: 'filing.correction-opened',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { reason, material, corrects: version },
    });
  });
  return viewFiling(ctx, input);
}
