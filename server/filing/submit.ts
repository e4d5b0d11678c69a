import { count, eq } from 'drizzle-orm';
import { figure, submission } from '@/db/schema/submission';
import type { Finding } from '@/report/finding';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type Assessment, assess } from './assess';
import { type Change, changeFiling } from './change-filing';
import { contentHash } from './content-hash';
import { figuresOf } from './figures';
import { countFindings, isExplained, obstacles, weighed } from './findings';
import type { FilingRow, Which } from './load-filing';
import { moveFiling } from './move-filing';
import { requireReady } from './require-ready';
import { type SignOffRow, standingSignOff } from './sign-offs';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

function requireSameContent(filing: FilingRow, hash: string): void {
  if (contentHash(filing.draft) === hash) return;
  throw new Refusal('CONFLICT', '报告内容在您打开之后有改动，没有提交。请刷新页面核对后再提交。');
}

async function requireSignOff({ tx, filing }: Change): Promise<SignOffRow> {
  const signed = await standingSignOff(tx, filing);
  if (signed) return signed;
  throw new Refusal('PRECONDITION_FAILED', '报告还没有主要负责人对当前内容的签批，不能提交。请先送签批。');
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

/** Writes the immutable version and the figures that dashboards read from it. */
async function writeSubmission(ctx: Context, change: Change, signed: SignOffRow, assessed: Assessment) {
  const { tx, filing, actor } = change;
  const { draft: report, unitCode, year } = filing;
  const [filed] = await tx
    .insert(submission)
    .values({
      filingId: filing.id,
      number: await nextNumber(change),
      form: report.form,
      report,
      contentHash: contentHash(report),
      findings: weighed(assessed.findings, assessed.explanations),
      explanations: standing(assessed),
      signOffId: signed.id,
      by: actor.accountId,
      at: ctx.now,
    })
    .returning({ id: submission.id, number: submission.number });
  if (!filed) throw new Error('the submission was not written');
  const rows = figuresOf(report).map((one) => ({ ...one, submissionId: filed.id, unitCode, year }));
  if (rows.length > 0) await tx.insert(figure).values(rows);
  return filed;
}

/**
 * Files the signed draft with the reviewing office. The server validates again: what the browser says counts for
 * nothing. From `returned` an unchanged, signed report may go back as it is.
 */
export async function submit(ctx: Context, input: Which & { contentHash: string }): Promise<FilingView> {
  await changeFiling(ctx, 'filing.submit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'submit');
    requireSameContent(filing, input.contentHash);
    const signed = await requireSignOff(change);
    const { draft, reading, toConfirm } = filing;
    const stage = { kind: 'submission', signedOff: true } as const;
    const assessed = await assess(tx, filing, { draft, reading, stage });
    requireReady(obstacles(assessed.findings, assessed.explanations), toConfirm, '提交');
    const filed = await writeSubmission(ctx, change, signed, assessed);
    await moveFiling(ctx, change, 'submit', {
      ...countFindings(weighed(assessed.findings, assessed.explanations)),
      firstSubmittedAt: filing.firstSubmittedAt ?? ctx.now,
      openedByReviewerAt: null,
    });
    await audit(tx, ctx, {
      action: 'filing.submitted',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { submissionId: filed.id, number: filed.number, contentHash: input.contentHash },
    });
  });
  return viewFiling(ctx, input);
}
