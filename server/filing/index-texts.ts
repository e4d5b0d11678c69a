import { asc, eq, notExists, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { submission } from '@/db/schema/submission';
import { textBand } from '@/db/schema/text-band';
import { unit } from '@/db/schema/unit';
import { textBandsOf } from './text-bands';

/** Whole reports are read: not more than this many at a time. */
const BATCH = 200;

/** Submissions none of whose texts can be found yet: filed before the index was, or too short. */
const unindexed = (db: Database, from: number) =>
  db
    .select({
      submissionId: submission.id,
      year: filing.year,
      report: submission.report,
      unit: { name: unit.name, aliases: unit.aliases },
    })
    .from(submission)
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .innerJoin(unit, eq(unit.code, filing.unitCode))
    .where(
      notExists(db.select({ one: sql`1` }).from(textBand).where(eq(textBand.submissionId, submission.id))),
    )
    .orderBy(asc(submission.at), asc(submission.id))
    .limit(BATCH)
    .offset(from);

/**
 * Makes the missing rows of the index by which like texts are found. Part of bringing a database up to date: what was
 * filed before the index was there is found like the rest. Safe to repeat. Returns how many versions were added.
 */
export async function indexTexts(db: Database): Promise<number> {
  let added = 0;
  let short = 0;
  for (;;) {
    // What was added no longer comes; what is too short stands before the rest of the list.
    const batch = await unindexed(db, short);
    if (batch.length === 0) return added;
    const rows = batch.map(textBandsOf).filter((bands) => bands.length > 0);
    short += batch.length - rows.length;
    added += rows.length;
    if (rows.length > 0) await db.insert(textBand).values(rows.flat());
  }
}
