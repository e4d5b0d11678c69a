import { and, count, eq } from 'drizzle-orm';
import { commentThread } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import type { Finding } from '@/report/finding';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { NOT_ANSWERED } from './actions';
import { type Assessment, assess } from './assess';
import { type Change, changeFiling } from './change-filing';
import { contentHash } from './content-hash';
import { filedCounts, isExplained, obstacles, weighed } from './findings';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import { requireCorrecting } from './require-correcting';
import { requireReady } from './require-ready';
import { requireReviewer } from './require-reviewer';
import { requireSameContent } from './require-same';
import { type SignOffRow, signedHashOf, standingSignOff } from './sign-offs';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';
import { writeDerived } from './write-derived';

async function requireSignOff({ tx, filing }: Change): Promise<SignOffRow> {
  const signed = await standingSignOff(tx, filing);
  if (signed) return signed;
  throw new Refusal(
    'PRECONDITION_FAILED',
    '报告还没有主要负责人对当前内容和说明的签批，不能提交。请先送签。',
  );
}

/** What the office above wrote when it sent the report back is answered before the report comes again. */
async function requireAnswered({ tx, filing }: Change): Promise<void> {
  const waiting = await tx.$count(
    commentThread,
    and(
      eq(commentThread.filingId, filing.id),
      eq(commentThread.openedBy, 'above'),
      eq(commentThread.status, 'open'),
    ),
  );
  if (waiting > 0) throw new Refusal('PRECONDITION_FAILED', NOT_ANSWERED);
}

/** The explanations that stand for what was found, as the reviewer will see them. */
function standing({ findings, explanations }: Assessment) {
  return explanations
    .filter((one) => findings.some((finding: Finding) => isExplained(finding, [one])))
    .map(({ fingerprint, text }) => ({ fingerprint, text }));
}

async function nextNumber({ tx, filing }: Change): Promise<number> {
  const [row] = await tx
    .select({ filed: count() })
    .from(submission)
    .where(eq(submission.filingId, filing.id));
  return (row?.filed ?? 0) + 1;
}

/** Writes the immutable version. */
async function writeSubmission(ctx: Context, change: Change, signed: SignOffRow, assessed: Assessment) {
  const { tx, filing, actor } = change;
  const { draft: report } = filing;
  const [filed] = await tx
    .insert(submission)
    .values({
      filingId: filing.id,
      number: await nextNumber(change),
      form: report.form,
      report,
      contentHash: contentHash(report),
      findings: weighed(assessed.findings, assessed.explanations),
      notAssessed: assessed.notAssessed,
      explanations: standing(assessed),
      signOffId: signed.id,
      by: actor.accountId,
      at: ctx.now,
    })
    .returning({ id: submission.id, number: submission.number });
  if (!filed) throw new Error('the submission was not written');
  const { unitCode, year } = filing;
  await writeDerived(tx, { unitCode, year, submissionId: filed.id, report });
  return filed;
}

/**
 * Files the signed draft with the reviewing office. The server validates again: what the browser says counts for
 * nothing. From `returned` an unchanged, signed report with unchanged explanations may go back as it is, once what the
 * office above wrote when it sent the report back is answered.
 */
export async function submit(ctx: Context, input: Which & { contentHash: string }): Promise<FilingView> {
  await changeFiling(ctx, 'filing.submit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'submit');
    requireReviewer(change.place, '提交');
    requireSameContent(await signedHashOf(tx, filing), input.contentHash, '提交');
    await requireAnswered(change);
    await requireCorrecting(change, '提交');
    const signed = await requireSignOff(change);
    const { draft, reading, toConfirm } = filing;
    const stage = { kind: 'submission', signedOff: true } as const;
    const assessed = await assess(tx, filing, { draft, reading, stage });
    requireReady(obstacles(assessed.findings, assessed.explanations), toConfirm, '提交');
    const filed = await writeSubmission(ctx, change, signed, assessed);
    await moveFiling(ctx, change, 'submit', {
      ...filedCounts(weighed(assessed.findings, assessed.explanations)),
      // When a report of the past was first filed isn't known, and its correction isn't that day.
      firstSubmittedAt: filing.firstSubmittedAt ?? (filing.correctionId === null ? ctx.now : null),
      openedByReviewerAt: null,
    });
    await audit(tx, ctx, {
      action: 'filing.submitted',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { submissionId: filed.id, number: filed.number, contentHash: contentHash(draft) },
    });
  });
  return viewFiling(ctx, input);
}
