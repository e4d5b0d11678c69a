import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { submission } from '@/db/schema/submission';
import { formByName } from '@/report/forms/registry';
import { statedZeros } from '@/report/prefill/stated-zeros';
import { fillsOf } from '../filing/fills';
import type { ReviewView } from './view';

type Submission = typeof submission.$inferSelect;
type Stated = NonNullable<ReviewView['submission']>['statedZeros'];

/** The revision in which each path got the value that it had at a time: the history tells it, the filing has gone on since. */
async function versionsAt(db: Database, filingId: string, at: Date): Promise<Record<string, number>> {
  const rows = await db.execute<{ path: string; revision: number }>(sql`
    select path, max(revision)::int as revision
    from draft_change, jsonb_object_keys(changes) as path
    where filing_id = ${filingId} and at <= ${at.toISOString()}::timestamptz
    group by path`);
  return Object.fromEntries(rows.map(({ path, revision }) => [path, revision]));
}

/** Which noughts of a submission its people have stated and not typed, by table: who, when and how many. */
export async function statedZerosOf(db: Database, { filingId, report, at }: Submission): Promise<Stated> {
  const fills = await fillsOf(db, filingId);
  if (fills.length === 0) return [];
  const versions = await versionsAt(db, filingId, at);
  const stated = statedZeros(formByName(report.form), fills, { cells: report.cells, versions });
  return stated.map(({ fill, table, cells }) => ({
    kind: fill.kind,
    name: fill.name,
    at: fill.at,
    table,
    cells,
  }));
}
