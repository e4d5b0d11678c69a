import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { reviewDecision } from '@/db/schema/review';
import { signOff, submission } from '@/db/schema/submission';
import { paperOf } from '../signed-paper/paper-of';
import { changedBetween } from './changed';
import type { Filing } from './subject';
import type { ReviewView } from './view';

/**
 * The submission that the office sees: the newest. What the unit has recalled is the unit's own again, so while
 * the filing is with the unit it is the newest that was given back; null where there is none.
 */
export async function shownSubmission(db: Database, filing: Filing): Promise<ReviewView['submission']> {
  const all = await submissionsOf(db, filing.id);
  const at = WITH_THE_OFFICE.has(filing.state) ? 0 : await newestGivenBack(db, all);
  const shown = all[at];
  if (shown === undefined) return null;
  const before = all[at + 1];
  const { id, number, report, contentHash, findings, notAssessed, explanations } = shown.submission;
  return {
    id,
    number,
    report,
    contentHash,
    at: shown.submission.at,
    name: shown.name,
    signedBy: shown.signedBy,
    signedAt: shown.signedAt,
    paper: await paperOf(db, shown.submission.signOffId),
    findings,
    notAssessed,
    explanations,
    changed: before === undefined ? [] : changedBetween(before.submission.report, report),
  };
}

const WITH_THE_OFFICE: ReadonlySet<Filing['state']> = new Set(['submitted', 'accepted', 'published']);

/** Newest first. */
async function submissionsOf(db: Database, filingId: string) {
  return db
    .select({ submission, name: account.name, signedBy: signOff.name, signedAt: signOff.at })
    .from(submission)
    .innerJoin(account, eq(account.id, submission.by))
    .leftJoin(signOff, eq(signOff.id, submission.signOffId))
    .where(eq(submission.filingId, filingId))
    .orderBy(desc(submission.number));
}

async function newestGivenBack(
  db: Database,
  all: readonly { submission: { id: string } }[],
): Promise<number> {
  const ids = all.map((one) => one.submission.id);
  if (ids.length === 0) return -1;
  const decided = await db
    .selectDistinct({ id: reviewDecision.submissionId })
    .from(reviewDecision)
    .where(
      and(
        inArray(reviewDecision.submissionId, ids),
        inArray(reviewDecision.decision, ['returned', 'sent_back']),
      ),
    );
  const given = new Set(decided.map(({ id }) => id));
  return ids.findIndex((id) => given.has(id));
}
