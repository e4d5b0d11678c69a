import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { reportingYear } from '@/db/schema/reporting-year';
import { formInForce } from '@/report/forms/registry';
import type { UnitRecord } from '@/report/unit-record';
import { dayInShanghai } from '../calendar';
import { dueOf } from '../units/due';
import { FIRST_YEAR } from './limits';

type Year = typeof reportingYear.$inferSelect;

/**
 * The calendar of a year that only reports of the past are of. Its due dates are those of 条例 Art. 49, though nobody
 * files for it any more.
 */
function pastYear(year: number): Year {
  const next = year + 1;
  return {
    year,
    form: formInForce(year).name,
    unitsDue: `${next}-01-31`,
    governmentsDue: `${next}-03-31`,
    openedAt: new Date(`${next}-01-01T00:00:00+08:00`),
    maxSection1Characters: null,
    historical: true,
  };
}

/** Why a report of that year is not of the past; null where it is. `known`: the year's row, if there is one. */
export function whyNotPast(
  year: number,
  kind: UnitRecord['kind'],
  known: Year | undefined,
  now: Date,
): string | null {
  if (year < FIRST_YEAR) return `《政府信息公开条例》自2008年起施行，没有${year}年度的报告。请核对年度。`;
  const due = dueOf(kind, known ?? pastYear(year));
  if (due < dayInShanghai(now)) return null;
  return `${year}年度的报送期限（${due}）还没有过，不能作为历史公开。可以作为草稿导入，由单位核对后报送。`;
}

/** The year's row, made as one of the past where there is none. */
export async function ensurePastYear(tx: Database, year: number): Promise<void> {
  await tx.insert(reportingYear).values(pastYear(year)).onConflictDoNothing();
}

export async function knownYear(db: Database, year: number): Promise<Year | undefined> {
  const [found] = await db.select().from(reportingYear).where(eq(reportingYear.year, year));
  return found;
}
