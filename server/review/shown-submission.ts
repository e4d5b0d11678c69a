import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { publication } from '@/db/schema/publication';
import { reviewDecision } from '@/db/schema/review';
import { signOff, submission } from '@/db/schema/submission';
import { differencesBetween } from '@/report/differences';
import { type CorrectionRow, correctionOfDraft, publishedOf } from '../filing/correction';
import { GIVEN_BACK } from '../filing/given-back';
import { paperOf } from '../signed-paper/paper-of';
import { statedZerosOf } from './stated-zeros';
import type { Filing } from './subject';
import type { ReviewView } from './view';

type Shown = NonNullable<ReviewView['submission']>;
type Filed = Awaited<ReturnType<typeof submissionsOf>>[number];

/**
 * The submission that the office sees. With the office: the newest. While the filing is with the unit: the newest that
 * was given back, of a correction else what stands published; null where there is none. What the unit has recalled, or
 * filed for a correction that it gave up, is the unit's own again.
 */
export async function shownSubmission(db: Database, filing: Filing): Promise<ReviewView['submission']> {
  const all = await submissionsOf(db, filing.id);
  const correction = await correctionOfDraft(db, filing);
  const shown = await chosen(db, filing, all, correction);
  if (shown === undefined) return null;
  const before = await beforeIt(db, shown, all, correction);
  const { id, number, report, contentHash, at, findings, notAssessed, explanations } = shown.submission;
  return {
    ...{ id, number, report, contentHash, at, findings, notAssessed, explanations },
    name: shown.name,
    signedBy: shown.signedBy,
    signedAt: shown.signedAt,
    paper: await paperOf(db, shown.submission.signOffId),
    statedZeros: await statedZerosOf(db, shown.submission),
    comparedWith: before && { number: before.number, version: before.version },
    changed: before === null ? [] : differencesBetween(before.report, report),
  };
}

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

async function chosen(
  db: Database,
  filing: Filing,
  all: readonly Filed[],
  correction: CorrectionRow | null,
): Promise<Filed | undefined> {
  if (filing.state === 'submitted' || filing.state === 'accepted') return all[0];
  const published = (await publishedOf(db, filing.id))?.submission.id;
  if (filing.state === 'published') return all.find(({ submission: { id } }) => id === published);
  const after = filing.correctionId === null ? 0 : (correction?.afterNumber ?? 0);
  const given = await givenBack(db, all);
  return (
    all.find(({ submission: { id, number } }) => number > after && given.has(id)) ??
    all.find(({ submission: { id } }) => id === published)
  );
}

async function givenBack(db: Database, all: readonly Filed[]): Promise<ReadonlySet<string>> {
  const ids = all.map((one) => one.submission.id);
  if (ids.length === 0) return new Set();
  const decided = await db
    .selectDistinct({ id: reviewDecision.submissionId })
    .from(reviewDecision)
    .where(and(inArray(reviewDecision.submissionId, ids), inArray(reviewDecision.decision, GIVEN_BACK)));
  return new Set(decided.map(({ id }) => id));
}

/** What a submission is compared with: the one before it, and for a correction's first the version that it corrects. */
async function beforeIt(
  db: Database,
  { submission: { number } }: Filed,
  all: readonly Filed[],
  correction: CorrectionRow | null,
): Promise<(NonNullable<Shown['comparedWith']> & { report: Shown['report'] }) | null> {
  const corrects = correction !== null && number > correction.afterNumber ? correction : null;
  const before = all.find(
    ({ submission: one }) => one.number < number && one.number > (corrects?.afterNumber ?? 0),
  );
  if (before) return { number: before.submission.number, version: null, report: before.submission.report };
  return corrects && correctedVersion(db, corrects.publicationId);
}

/** A published version with its content. */
export async function correctedVersion(db: Database, publicationId: string) {
  const [found] = await db
    .select({
      version: publication.version,
      at: publication.at,
      number: submission.number,
      report: submission.report,
    })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .where(eq(publication.id, publicationId));
  if (!found) throw new Error(`no publication ${publicationId}`);
  return found;
}
