import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import { may } from '../access';
import { checkingRequired } from '../checking/check-of';
import type { Context } from '../context';
import { atStake } from '../filing/at-stake';
import { archivesOf } from '../filing/filing-history';
import { loadFiling, type Which } from '../filing/load-filing';
import type { ActionState } from '../filing/view';
import { whyNot } from '../filing/why-not';
import { requireUnit } from '../units/require-unit';
import { unitRecordOf } from '../units/unit-record';
import { listSessions } from './list-sessions';
import type { HistoryView } from './view';

async function filedVersions(db: Database, filingId: string): Promise<HistoryView['submissions']> {
  return db
    .select({
      number: submission.number,
      at: submission.at,
      name: account.name,
      version: publication.version,
    })
    .from(submission)
    .innerJoin(account, eq(account.id, submission.by))
    .leftJoin(publication, eq(publication.submissionId, submission.id))
    .where(eq(submission.filingId, filingId))
    .orderBy(desc(submission.number));
}

/**
 * The history of a filing's draft for the unit's own people: the newest sittings (`before`: those before that one), every
 * version that was filed, and every archive.
 */
export async function viewHistory(
  ctx: Context,
  { before, ...which }: Which & { before: number | null },
): Promise<HistoryView> {
  const { db } = ctx;
  const { actor, place } = await requireUnit(ctx, 'filing.view', which.unitCode);
  const filing = await loadFiling(db, which);
  const { id, state, revision } = filing;
  const why = may(actor, 'filing.edit', place) ? whyNot(state, 'edit') : '修改报告由本单位填报员办理。';
  const edit: ActionState = why === null ? { allowed: true } : { allowed: false, why };
  const { archives } = await archivesOf(db, id);
  return {
    unitName: (await unitRecordOf(db, which.unitCode)).name,
    year: which.year,
    ...{ state, revision, edit },
    atStake: await atStake(db, filing),
    checking: await checkingRequired(db, filing.unitCode),
    ...(await listSessions(db, id, before)),
    submissions: await filedVersions(db, id),
    archives: archives.map(({ dropped: _, ...archive }) => archive),
  };
}
