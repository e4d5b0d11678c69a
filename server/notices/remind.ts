import { and, desc, eq, lte } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { reportingYear } from '@/db/schema/reporting-year';
import { unit } from '@/db/schema/unit';
import { daysLeft } from '../calendar';
import { withChecker } from '../checking/check-of';
import type { Context } from '../context';
import { isMissing } from '../dashboard/counts';
import { dueOf } from '../units/due';
import { notifyUnit, type Telling } from './notify';
import { isWorkingHour, reminderOf } from './threshold';

type Background = Pick<Context, 'db' | 'now'>;

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

/** The units that owe a report of the year and have never filed it. */
async function missingUnits(db: Database, year: number) {
  const rows = await db
    .select({
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      filingId: filing.id,
      state: filing.state,
      firstSubmittedAt: filing.firstSubmittedAt,
      correctionId: filing.correctionId,
    })
    .from(unit)
    .leftJoin(filing, and(eq(filing.unitCode, unit.code), eq(filing.year, year)))
    .where(eq(unit.obliged, true));
  return rows.filter(({ state, firstSubmittedAt, correctionId }) =>
    isMissing({ state: state ?? 'not_started', firstSubmittedAt, correcting: correctionId !== null }),
  );
}

/** 2024-01-31 → 2024年1月31日. */
const chineseDay = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** What a unit is told; the due day is part of the key, so that a changed one is told anew. */
function tellingOf(
  { code, name, withChecker }: { code: string; name: string; withChecker: boolean },
  year: number,
  due: string,
  left: number,
): Telling | null {
  const reminder = reminderOf(left);
  if (reminder === null) return null;
  const what = `${name} ${year} 年度报告`;
  const when = left < 0 ? `已逾期 ${-left} 天` : left === 0 ? '今天截止' : `距截止还有 ${left} 天`;
  return {
    kind: left < 0 ? 'overdue' : 'due',
    unitCode: code,
    year,
    key: `${reminder}:${code}:${year}:${due}`,
    title: `${what}${when}`,
    body: `${what}应于${chineseDay(due)}前提交，${when}，现在还没有提交。${withChecker ? '报告正在复核，请复核员尽快办理。' : '请尽快完成填报、签批并提交。'}`,
  };
}

/**
 * Reminds the people of every unit that hasn't filed yet: 14, 7, 3 and 1 days before its due day, and weekly once it has
 * passed; within office hours alone. Each reminder is told once, however often this is run. One transaction a unit.
 *
 * @returns how many people were told now
 */
export async function remind({ db, now }: Background): Promise<number> {
  const year = isWorkingHour(now) ? await currentYear(db, now) : null;
  if (year === null) return 0;
  let people = 0;
  const missing = await missingUnits(db, year.year);
  const checked = await withChecker(
    db,
    missing.flatMap(({ filingId }) => filingId ?? []),
  );
  for (const one of missing) {
    const due = dueOf(one.kind, year);
    const told = { ...one, withChecker: one.filingId !== null && checked.has(one.filingId) };
    const telling = tellingOf(told, year.year, due, daysLeft(due, now));
    if (telling) people += await db.transaction((tx) => notifyUnit(tx, { actor: null, now }, telling));
  }
  return people;
}
