import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { type NoticeKind, notice } from '@/db/schema/notice';
import { heldAt } from '../account/held-at';
import { chineseDay, dayInShanghai } from '../calendar';
import type { Context } from '../context';
import { type MissingUnit, missingUnits } from './missing-units';
import { notifyPeople, type Telling } from './notify';
import { isWorkingHour, REVIEWERS_FROM, reviewerReminderOf } from './threshold';

/** So many units are named; the dashboard, where the notice leads to, has all of them. */
const NAMED = 10;
const KINDS: NoticeKind[] = ['units-due', 'units-overdue'];

/** Who reviews for which offices now. Somebody may for several: told once all the same. */
async function reviewers(db: Database, now: Date): Promise<Map<string, string[]>> {
  const rows = await db
    .selectDistinct({ id: roleHeld.accountId, office: roleHeld.unitCode })
    .from(roleHeld)
    .innerJoin(account, eq(account.id, roleHeld.accountId))
    .where(and(eq(roleHeld.role, 'reviewer'), heldAt(now), isNull(account.disabledAt)))
    .orderBy(roleHeld.unitCode);
  const offices = new Map<string, string[]>();
  for (const { id, office } of rows) {
    offices.set(id, [...(offices.get(id) ?? []), office]);
  }
  return offices;
}

const standing = ({ left, due }: MissingUnit): string => {
  if (left < 0) return `逾期 ${-left} 天`;
  return left === 0 ? '今天截止' : `${chineseDay(due)}截止`;
};

/** 2 个单位未提交 2023 年度报告，其中 1 个已逾期 */
function titleOf(missing: readonly MissingUnit[], overdue: number, year: number): string {
  const what = `${missing.length} 个单位${overdue === missing.length ? '逾期' : ''}未提交 ${year} 年度报告`;
  return overdue === 0 || overdue === missing.length ? what : `${what}，其中 ${overdue} 个已逾期`;
}

/** What an office's reviewer is told of those of its units that are due; null where none is. */
function tellingOf(missing: readonly MissingUnit[], office: string, year: number, now: Date): Telling | null {
  const days = missing.map(({ left }) => left);
  const reminder = reviewerReminderOf(days, dayInShanghai(now));
  if (reminder === null) return null;
  const overdue = days.filter((left) => left < 0).length;
  const names = [...missing]
    .sort((a, b) => a.left - b.left)
    .slice(0, NAMED)
    .map((one) => `${one.name}（${standing(one)}）`)
    .join('、');
  const more = missing.length > NAMED ? `等 ${missing.length} 个单位` : '';
  return {
    kind: overdue === missing.length ? 'units-overdue' : 'units-due',
    unitCode: office,
    year,
    key: `${reminder}:${year}`,
    title: titleOf(missing, overdue, year),
    body: `${names}${more}。请督促提交。`,
  };
}

/** What a reviewer hasn't read of earlier days says nothing any more: the newest names who is missing now. */
async function retireEarlier(tx: Database, now: Date, told: readonly string[], key: string): Promise<void> {
  if (told.length === 0) return;
  await tx
    .update(notice)
    .set({ readAt: now })
    .where(
      and(
        inArray(notice.accountId, [...told]),
        inArray(notice.kind, KINDS),
        ne(notice.key, key),
        isNull(notice.readAt),
      ),
    );
}

/**
 * Tells every reviewer which of the units that their office reviews haven't filed, from a week before the due day on: one
 * notice with the count and the names, at most one a day, within office hours alone. One transaction a reviewer.
 *
 * @returns how many people were told now
 */
export async function remindReviewers({ db, now }: Pick<Context, 'db' | 'now'>): Promise<number> {
  const found = isWorkingHour(now) ? await missingUnits(db, now) : null;
  if (found === null) return 0;
  const { year, missing } = found;
  const near = missing.filter(({ left }) => left <= REVIEWERS_FROM);
  let told = 0;
  for (const [accountId, offices] of await reviewers(db, now)) {
    const theirs = near.filter(({ reviewerCode }) => reviewerCode !== null && offices.includes(reviewerCode));
    const telling = tellingOf(theirs, offices[0] ?? '', year, now);
    if (telling === null) continue;
    told += await db.transaction(async (tx) => {
      const newly = await notifyPeople(tx, now, telling, [accountId]);
      await retireEarlier(tx, now, newly, telling.key);
      return newly.length;
    });
  }
  return told;
}
