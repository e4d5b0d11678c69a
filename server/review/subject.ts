import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { commentThread } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import { type Action, may, requireMay } from '../access';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { paperOf, waits } from '../signed-paper/paper-of';
import { type UnitPlace, unitPlace } from '../units/unit-place';
import { reviewActions } from './actions';
import type { ReviewAction } from './view';

export type Filing = typeof filing.$inferSelect;
type Submission = typeof submission.$inferSelect;
export type Thread = typeof commentThread.$inferSelect;

/** What a review verb acts on: the filing, locked until the transaction ends, and its newest submission. */
export interface Subject {
  filing: Filing;
  place: UnitPlace | null;
  newest: Submission;
  threads: Thread[];
  /** It was signed on paper, and nobody has compared the scan yet. */
  paperWaits: boolean;
}

const unknown = () => new Refusal('NOT_FOUND', '没有找到这一版报告。请返回总览，从列表中重新打开。');

/**
 * Locks the filing of a submission and checks, in this order: that the caller may (`action`), that the submission
 * is the newest, and that the filing's state lets the step be taken. Throws FORBIDDEN, CONFLICT (a newer version
 * was filed) or PRECONDITION_FAILED with the reason.
 */
export async function subjectOf(
  tx: Database,
  ctx: Context,
  submissionId: string,
  action: Action,
  step: ReviewAction,
): Promise<Subject> {
  const [seen] = await tx.select().from(submission).where(eq(submission.id, submissionId));
  const subject = await locked(tx, ctx, seen?.filingId ?? null, [action]);
  if (seen === undefined) throw unknown();
  if (subject.newest.id !== seen.id) {
    throw new Refusal(
      'CONFLICT',
      `单位已提交新的版本（第 ${subject.newest.number} 版），您看到的是第 ${seen.number} 版。请刷新页面，核对新版本后再办理。`,
    );
  }
  requireStep(ctx, subject, step);
  return subject;
}

/**
 * As `subjectOf`, for a step on one comment thread; the thread comes with it. A thread that the office above opened is
 * its own: the reviewing office is refused with a sentence that says so.
 */
export async function subjectOfThread(
  tx: Database,
  ctx: Context,
  threadId: string,
): Promise<Subject & { thread: Thread }> {
  const [seen] = await tx.select().from(commentThread).where(eq(commentThread.id, threadId));
  const rights: Rights = seen?.openedBy === 'above' ? ['review.comment', 'review.hold'] : ['review.comment'];
  const subject = await locked(tx, ctx, seen?.filingId ?? null, rights);
  // Read again under the lock: the unit may just have answered.
  const thread = subject.threads.find(({ id }) => id === threadId);
  if (thread === undefined) throw unknown();
  requireStep(ctx, subject, thread.openedBy === 'above' ? 'resolve-above' : 'resolve');
  return { ...subject, thread };
}

/** One of these is needed. */
type Rights = readonly [Action, ...Action[]];

async function locked(tx: Database, ctx: Context, filingId: string | null, rights: Rights): Promise<Subject> {
  const [found] =
    filingId === null ? [] : await tx.select().from(filing).where(eq(filing.id, filingId)).for('update');
  const place = found === undefined ? null : await unitPlace(tx, found.unitCode);
  requireMay(ctx, rights.find((right) => may(ctx.actor, right, place)) ?? rights[0], place);
  if (found === undefined) throw unknown();
  const [newest] = await tx
    .select()
    .from(submission)
    .where(eq(submission.filingId, found.id))
    .orderBy(desc(submission.number))
    .limit(1);
  if (newest === undefined) throw unknown();
  const threads = await tx.select().from(commentThread).where(eq(commentThread.filingId, found.id));
  return { filing: found, place, newest, threads, paperWaits: waits(await paperOf(tx, newest.signOffId)) };
}

/** Refuses a step that the screen would show as not to be taken now, in the same words. */
function requireStep(ctx: Context, subject: Subject, step: ReviewAction): void {
  const allowed = reviewActions(
    ctx.actor,
    subject.place,
    { ...subject.filing, paperWaits: subject.paperWaits },
    subject.threads,
  )[step];
  if (!allowed.allowed) throw new Refusal('PRECONDITION_FAILED', allowed.why);
}
