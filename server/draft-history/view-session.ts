import { and, desc, eq, max } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { draftChange, draftSession } from '@/db/schema/draft-history';
import { differencesBetween } from '@/report/differences';
import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type FilingRow, loadFiling, type Which } from '../filing/load-filing';
import { placeOfPath } from '../filing/report-paths';
import { requireUnit } from '../units/require-unit';
import { stateAt } from './state-at';
import type { SaveLine, SessionView } from './view';

/** Saves shown of one sitting: whoever types for an hour makes some hundreds. */
const SAVES_SHOWN = 200;

async function savesOf(db: Database, filingId: string, session: number): Promise<SaveLine[]> {
  const rows = await db
    .select()
    .from(draftChange)
    .where(and(eq(draftChange.filingId, filingId), eq(draftChange.session, session)))
    .orderBy(desc(draftChange.revision))
    .limit(SAVES_SHOWN);
  return rows.map(({ revision, at, cause, form, changes }) => {
    const named = formByName(form);
    const places = Object.keys(changes).map((path) => placeName(named, placeOfPath(path)));
    return { revision, at, cause, places };
  });
}

/** The sitting's own two ends, as revisions. */
async function endsOf(db: Database, filing: FilingRow, number: number) {
  const [ends] = await db
    .select({ from: draftSession.beforeRevision, before: draftSession.before, to: max(draftChange.revision) })
    .from(draftSession)
    .innerJoin(
      draftChange,
      and(eq(draftChange.filingId, draftSession.filingId), eq(draftChange.session, draftSession.number)),
    )
    .where(and(eq(draftSession.filingId, filing.id), eq(draftSession.number, number)))
    .groupBy(draftSession.beforeRevision, draftSession.before);
  if (!ends || ends.to === null) {
    throw new Refusal('NOT_FOUND', '没有找到这一段修改。请刷新页面，从修改历史中重新选择。');
  }
  return { before: ends.before, to: ends.to };
}

/** One sitting opened: what it changed all in all, and each save. For the unit's own people. */
export async function viewSession(ctx: Context, input: Which & { number: number }): Promise<SessionView> {
  await requireUnit(ctx, 'filing.view', input.unitCode);
  const filing = await loadFiling(ctx.db, input);
  const { before, to } = await endsOf(ctx.db, filing, input.number);
  const after = await stateAt(ctx.db, filing, { kind: 'revision', revision: to });
  return {
    number: input.number,
    differences: differencesBetween(before, after),
    saves: await savesOf(ctx.db, filing.id, input.number),
  };
}
