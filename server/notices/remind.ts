import { chineseDay } from '../calendar';
import { withChecker } from '../checking/check-of';
import type { Context } from '../context';
import { type MissingUnit, missingUnits } from './missing-units';
import { notifyUnit, type Telling } from './notify';
import { isWorkingHour, reminderOf } from './threshold';

/** What a unit is told; the due day is part of the key, so that a changed one is told anew. */
function tellingOf({ code, name, due, left }: MissingUnit, year: number, checked: boolean): Telling | null {
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
    body: `${what}应于${chineseDay(due)}前提交，${when}，现在还没有提交。${checked ? '报告正在复核，请复核员尽快办理。' : '请尽快完成填报、签批并提交。'}`,
  };
}

/**
 * Reminds the people of every unit that hasn't filed yet: 14, 7, 3 and 1 days before its due day, and weekly once it has
 * passed; within office hours alone. Each reminder is told once, however often this is run. One transaction a unit.
 *
 * @returns how many people were told now
 */
export async function remind({ db, now }: Pick<Context, 'db' | 'now'>): Promise<number> {
  const found = isWorkingHour(now) ? await missingUnits(db, now) : null;
  if (found === null) return 0;
  const { year, missing } = found;
  const checked = await withChecker(
    db,
    missing.flatMap(({ filingId }) => filingId ?? []),
  );
  let people = 0;
  for (const one of missing) {
    const telling = tellingOf(one, year, one.filingId !== null && checked.has(one.filingId));
    if (telling) people += await db.transaction((tx) => notifyUnit(tx, { actor: null, now }, telling));
  }
  return people;
}
