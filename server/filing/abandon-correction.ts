import { and, eq, ne } from 'drizzle-orm';
import { correction } from '@/db/schema/correction';
import { commentThread } from '@/db/schema/review';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { archiveDraft } from './archive-draft';
import { type Change, changeFiling } from './change-filing';
import { NO_CORRECTION, openCorrectionOf, publishedOf } from './correction';
import { filedCounts } from './findings';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import { changedPaths } from './report-paths';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';
import { writeDraft } from './write-draft';

/** Puts the published content back in the draft's place; what was written for the correction is archived. */
async function takeBack(ctx: Context, change: Change): Promise<Change> {
  const { tx, filing } = change;
  const given = await openCorrectionOf(tx, filing);
  const published = await publishedOf(tx, filing.id);
  if (!given || !published) throw new Refusal('PRECONDITION_FAILED', NO_CORRECTION);
  const { report } = published.submission;
  const same = report.form === filing.draft.form && changedPaths(filing.draft, report).length === 0;
  if (same) return change;
  await archiveDraft(ctx, change, { cause: 'correction', dropped: [] });
  const { reading, importedFileId } = given;
  const written = await writeDraft(ctx, change, {
    cause: 'correction-abandoned',
    knowingly: true,
    draft: report,
    ...{ reading, importedFileId, toConfirm: [] },
  });
  return { ...change, filing: written.filing };
}

/** Whatever the office still wants was wanted of the correction: before a version is accepted, all of it is resolved. */
async function settleThreads({ tx, filing }: Change): Promise<void> {
  await tx
    .update(commentThread)
    .set({ status: 'resolved' })
    .where(and(eq(commentThread.filingId, filing.id), ne(commentThread.status, 'resolved')));
}

/**
 * Gives a correction up while the unit has it: the report is as published again, with its signature. What the office
 * had wanted of the correction is settled with it.
 */
export async function abandonCorrection(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.correct', which, async (change) => {
    const { tx, filing, actor } = change;
    requireMove(filing.state, 'abandon-correction');
    const published = await publishedOf(tx, filing.id);
    if (filing.correctionId === null || !published) {
      throw new Refusal('PRECONDITION_FAILED', NO_CORRECTION);
    }
    const back = await takeBack(ctx, change);
    await tx
      .update(correction)
      .set({ abandonedAt: ctx.now, abandonedBy: actor.accountId })
      .where(eq(correction.id, filing.correctionId));
    await settleThreads(change);
    await moveFiling(ctx, back, 'abandon-correction', {
      correctionId: null,
      signOffId: published.submission.signOffId,
      ...filedCounts(published.submission.findings),
    });
    await audit(tx, ctx, {
      action: 'filing.correction-abandoned',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: {
        corrects: published.publication.version,
        ...(back === change ? {} : { revision: back.filing.revision }),
      },
    });
  });
  return viewFiling(ctx, which);
}
