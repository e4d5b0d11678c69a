import type { FilingState } from '@/db/schema/filing';
import type { DocumentMarks } from '@/documents/official/parts';
import type { OfficialReport } from '@/documents/official-report';
import { may, requireMay } from '../access';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { findFiling, loadFiling, type Which } from '../filing/load-filing';
import { whichOfUrl } from '../filing/which-of-url';
import { shownSubmission } from '../review/shown-submission';
import { unitPlace } from '../units/unit-place';
import { unitRecordOf } from '../units/unit-record';
import { type Download, documentOf } from './document';
import { reportExtension } from './formats';
import { watermarkFor } from './watermark';

/** States in which the unit still writes. What was sent to the principal is printed clean, to be signed on paper. */
const WRITING: ReadonlySet<FilingState> = new Set(['draft', 'returned']);
/** States in which the office has accepted what it sees. */
const ACCEPTED: ReadonlySet<FilingState> = new Set(['accepted', 'published']);

interface Shown {
  readonly report: OfficialReport['report'];
  readonly marks: DocumentMarks;
  /** What stands behind the file's name. */
  readonly named: string;
}

/** The unit's own people: the draft as it stands, with a line to sign on until it is public. */
async function ownDraft({ db }: Context, which: Which): Promise<Shown> {
  const { draft, state, fictitious } = await loadFiling(db, which);
  const { marks, named } = watermarkFor(WRITING.has(state) ? '草稿' : null, fictitious);
  return { report: draft, marks: { ...marks, signatureLine: state !== 'published' }, named };
}

/** The office above: what the unit has filed, never its draft. */
async function filedReport({ db }: Context, which: Which): Promise<Shown> {
  const filing = await findFiling(db, which);
  const submission = filing && (await shownSubmission(db, filing));
  if (!submission) {
    throw new Refusal(
      'NOT_FOUND',
      `该单位还没有提交${which.year}年度报告，没有可以下载的文件。提交后再来下载。`,
    );
  }
  const standing = ACCEPTED.has(filing.state) ? null : '送审稿';
  return { report: submission.report, ...watermarkFor(standing, filing.fictitious) };
}

/**
 * A filing as a file, for those who may see it: the unit's people get the draft, marked 草稿 while it is written; the
 * offices above what was filed, marked 送审稿 until it is accepted. FORBIDDEN for everybody else, NOT_FOUND where there
 * is none.
 */
export async function filingDocument(
  ctx: Context,
  address: { unitCode: string; year: string; file: string },
): Promise<Download> {
  const which = whichOfUrl(address);
  const extension = reportExtension(address.file);
  const place = await unitPlace(ctx.db, which.unitCode);
  const isOwn = may(ctx.actor, 'filing.view', place);
  if (!isOwn) requireMay(ctx, 'review.view', place);
  if (extension === null) {
    throw new Refusal('NOT_FOUND', '没有这种格式的文件。请返回报告页面，从“下载”中选择格式。');
  }
  const { report, marks, named } = await (isOwn ? ownDraft : filedReport)(ctx, which);
  const { code, name } = await unitRecordOf(ctx.db, which.unitCode);
  return documentOf({ unit: { code, name }, year: which.year, report }, extension, marks, named);
}
