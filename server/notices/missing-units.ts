import { and, desc, eq, lte } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { reportingYear } from '@/db/schema/reporting-year';
import { unit } from '@/db/schema/unit';
import { daysLeft } from '../calendar';
import { isMissing } from '../dashboard/counts';
import { dueOf } from '../units/due';
import { placeAmong } from '../units/unit-place';

/** A unit that owes a report and has never filed it. */
export interface MissingUnit {
  code: string;
  name: string;
  /** Null where nothing has been begun. */
  filingId: string | null;
  /** The unit whose office waits for it; null for the topmost government. */
  reviewerCode: string | null;
  due: string;
  /** Whole days until the due day; negative once past. */
  left: number;
}

/** The year that is filed for now: the newest that is open. */
async function currentYear(db: Database, now: Date) {
  const [year] = await db
    .select()
    .from(reportingYear)
    .where(and(lte(reportingYear.openedAt, now), eq(reportingYear.historical, false)))
    .orderBy(desc(reportingYear.year))
    .limit(1);
  return year ?? null;
}

/** The units that are missing in the year that is filed for now, by code; null where none is open. */
export async function missingUnits(
  db: Database,
  now: Date,
): Promise<{ year: number; missing: MissingUnit[] } | null> {
  const year = await currentYear(db, now);
  if (year === null) return null;
  const rows = await db
    .select({
      unit,
      filingId: filing.id,
      state: filing.state,
      firstSubmittedAt: filing.firstSubmittedAt,
      correctionId: filing.correctionId,
    })
    .from(unit)
    .leftJoin(filing, and(eq(filing.unitCode, unit.code), eq(filing.year, year.year)))
    .orderBy(unit.code);
  const units = new Map(rows.map((row) => [row.unit.code, row.unit]));
  const missing = rows
    .filter(({ unit: { obliged }, state, firstSubmittedAt, correctionId }) => {
      const at = {
        state: state ?? 'not_started',
        firstSubmittedAt,
        correcting: correctionId !== null,
      } as const;
      return obliged && isMissing(at);
    })
    .map(({ unit: { code, name, kind }, filingId }) => {
      const due = dueOf(kind, year);
      const reviewerCode = placeAmong(units, code)?.reviewerCode ?? null;
      return { code, name, filingId, reviewerCode, due, left: daysLeft(due, now) };
    });
  return { year: year.year, missing };
}
