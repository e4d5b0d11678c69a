import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { correction } from '@/db/schema/correction';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import type { FilingRow } from './load-filing';

export type CorrectionRow = typeof correction.$inferSelect;
/** What a unit says of its correction; public with the corrected version. */
export type CorrectionTerms = Pick<CorrectionRow, 'reason' | 'material'>;

export const NO_CORRECTION = '这份报告没有正在办理的更正。请刷新页面查看最新状态。';

/** The correction that is under way for a filing; null where none is. */
export async function openCorrectionOf(
  db: Database,
  { correctionId }: Pick<FilingRow, 'correctionId'>,
): Promise<CorrectionRow | null> {
  if (correctionId === null) return null;
  const [row] = await db.select().from(correction).where(eq(correction.id, correctionId));
  if (!row) throw new Error(`no correction ${correctionId}`);
  return row;
}

/** The correction that a filing's draft is of: the one under way, else the one that was published last. */
export async function correctionOfDraft(
  db: Database,
  filing: Pick<FilingRow, 'id' | 'correctionId'>,
): Promise<CorrectionRow | null> {
  if (filing.correctionId !== null) return openCorrectionOf(db, filing);
  const [row] = await db
    .select()
    .from(correction)
    .where(and(eq(correction.filingId, filing.id), isNotNull(correction.resultId)))
    .orderBy(desc(correction.afterNumber))
    .limit(1);
  return row ?? null;
}

/** The newest submission's number when a correction was opened: what is filed after it belongs to it; 0 without one. */
export async function lastNumberBefore(db: Database, correctionId: string | null): Promise<number> {
  return (await openCorrectionOf(db, { correctionId }))?.afterNumber ?? 0;
}

/** What stands published of a filing, newest version first in line: the publication with its submission. */
export async function publishedOf(db: Database, filingId: string) {
  const [found] = await db
    .select({ publication, submission })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .where(eq(submission.filingId, filingId))
    .orderBy(desc(publication.version))
    .limit(1);
  return found ?? null;
}
