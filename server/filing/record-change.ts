import { and, desc, eq } from 'drizzle-orm';
import { type ChangeCause, draftChange, draftSession } from '@/db/schema/draft-history';
import type { ReportData } from '@/report/report';
import type { Context } from '../context';
import type { Change } from './change-filing';
import { changesOf } from './value-change';

/** So long without a change, in milliseconds, and the next one begins a new sitting. */
const SITTING_GAP = 30 * 60_000;

/** The filing's newest sitting, with the time of its last change; null before the first. */
async function lastSession({ tx, filing }: Change) {
  const [last] = await tx
    .select({ number: draftSession.number, by: draftSession.by, at: draftChange.at })
    .from(draftSession)
    .innerJoin(
      draftChange,
      and(eq(draftChange.filingId, draftSession.filingId), eq(draftChange.session, draftSession.number)),
    )
    .where(eq(draftSession.filingId, filing.id))
    .orderBy(desc(draftSession.number), desc(draftChange.revision))
    .limit(1);
  return last ?? null;
}

/** The number of the sitting that a change made now belongs to; begins a new one where it must. */
async function sessionNumber(ctx: Context, change: Change): Promise<number> {
  const { tx, filing, actor } = change;
  const last = await lastSession(change);
  const goesOn = last?.by === actor.accountId && ctx.now.getTime() - last.at.getTime() < SITTING_GAP;
  if (last && goesOn) return last.number;
  const number = (last?.number ?? 0) + 1;
  await tx.insert(draftSession).values({
    ...{ filingId: filing.id, number, by: actor.accountId },
    before: filing.draft,
    beforeRevision: filing.revision,
  });
  return number;
}

/** Keeps what a change makes of the draft: by whom, when and what of. Within the change's own transaction. */
export async function recordChange(
  ctx: Context,
  change: Change,
  { draft, revision, cause }: { draft: ReportData; revision: number; cause: ChangeCause },
): Promise<void> {
  const { tx, filing } = change;
  await tx.insert(draftChange).values({
    filingId: filing.id,
    session: await sessionNumber(ctx, change),
    ...{ revision, cause, form: draft.form, changes: changesOf(filing.draft, draft), at: ctx.now },
  });
}
