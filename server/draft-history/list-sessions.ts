import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { SessionLine } from './view';

/** Sittings on one page. */
const PAGE = 30;

type Row = Omit<SessionLine, 'from' | 'to'> & { from: string; to: string } & Record<string, unknown>;

/**
 * A page of a filing's sittings, newest first, each with when, by whom and how much. Read by the key, so that it takes
 * as long for the two thousandth as for the first.
 *
 * @param before only those with a lower number; null: from the newest on
 */
export async function listSessions(
  db: Database,
  filingId: string,
  before: number | null,
): Promise<{ sessions: SessionLine[]; more: number | null }> {
  const rows = await db.execute<Row>(sql`
    with page as (
      select number, by, before_revision from draft_session
      where filing_id = ${filingId} and (${before}::int is null or number < ${before})
      order by number desc limit ${PAGE}
    )
    select page.number, account.name, page.before_revision as "beforeRevision",
      saved."from", saved."to", saved.revision, saved.saves, saved.causes, touched.cells, touched.texts
    from page
    join account on account.id = page.by
    cross join lateral (
      select min(at) as "from", max(at) as "to", max(revision) as revision, count(*)::int as saves,
        array_agg(distinct cause) as causes
      from draft_change where filing_id = ${filingId} and session = page.number
    ) as saved
    cross join lateral (
      select (count(distinct path) filter (where path like 'cell:%'))::int as cells,
        (count(distinct path) filter (where path not like 'cell:%'))::int as texts
      from draft_change, jsonb_object_keys(changes) as path
      where filing_id = ${filingId} and session = page.number
    ) as touched
    order by page.number desc`);
  const sessions = rows.map((row) => ({ ...row, from: new Date(row.from), to: new Date(row.to) }));
  const last = sessions.at(-1)?.number ?? 1;
  return { sessions, more: last > 1 ? last : null };
}
