import { and, desc, eq, lte } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { reportingYear } from '@/db/schema/reporting-year';
import { UNIT_KINDS } from '@/report/unit-record';
import { dayInShanghai } from '../calendar';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { districtName } from '../units/district';
import { countRows } from './counts';
import { officeOf } from './office';
import { rowsOf, type Unit, type Year } from './rows';
import type { DashboardRow, DashboardView } from './view';

/**
 * Where every unit of an office (null: the caller's own) stands for a year; null: the newest year whose filing season
 * has begun.
 * NOT_FOUND for a year that isn't open yet.
 */
export async function dashboardOfYear(
  ctx: Context,
  asked: { year: number | null; office: string | null },
): Promise<DashboardView> {
  const office = await officeOf(ctx, asked.office);
  const open = await openYears(ctx.db, ctx.now);
  const year = asked.year === null ? open[0] : open.find((one) => one.year === asked.year);
  if (year === undefined) {
    throw new Refusal('NOT_FOUND', '这一年度尚未开放填报，没有报送情况可看。请选择已开放的年度。');
  }
  const { rows, units } = await rowsOf(ctx, office.unitCode, year);
  return {
    year: year.year,
    years: open.map((one) => one.year),
    today: dayInShanghai(ctx.now),
    due: year.unitsDue,
    office: { code: office.unitCode, name: units.get(office.unitCode)?.name ?? office.unitCode },
    counts: countRows(rows),
    byDistrict: byDistrict(rows, units),
    byKind: UNIT_KINDS.flatMap((kind) => {
      const members = rows.filter((row) => row.kind === kind);
      return members.length === 0 ? [] : [{ kind, counts: countRows(members) }];
    }),
    rows,
  };
}

/** Newest first. */
async function openYears(db: Database, now: Date): Promise<Year[]> {
  return db
    .select()
    .from(reportingYear)
    .where(and(lte(reportingYear.openedAt, now), eq(reportingYear.historical, false)))
    .orderBy(desc(reportingYear.year));
}

/** The city's own units first, as 市直单位, then the districts by code. */
function byDistrict(
  rows: readonly DashboardRow[],
  units: ReadonlyMap<string, Unit>,
): DashboardView['byDistrict'] {
  const codes = [...new Set(rows.map(({ districtCode }) => districtCode))].sort();
  return codes.map((code) => ({
    code,
    name: districtName(units, code),
    counts: countRows(rows.filter(({ districtCode }) => districtCode === code)),
  }));
}
