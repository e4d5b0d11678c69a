import type { CellDefinition } from '../forms/form';
import { isTotal } from '../forms/form-cells';
import { perForm } from '../forms/per-form';
import { formByName } from '../forms/registry';
import { sheetLayout } from '../sheet';
import { sheetBefore } from './last-year';
import { ALL_TABLES, notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

/** So many times more or less is a jump … */
const TIMES = 5;
/** … if the larger of the two is at least this. */
const LEAST = 20;

interface Jump {
  readonly cell: CellDefinition;
  readonly now: number;
  readonly then: number;
}

/** A count that both forms have, with its places in their sheets. */
interface Shared {
  readonly cell: CellDefinition;
  readonly now: number;
  readonly then: number;
}

const sharedCounts = perForm((form) =>
  perForm((earlier): Shared[] =>
    form.cells.flatMap((cell, now) => {
      const then = sheetLayout(earlier).places.get(cell.id);
      return cell.kind !== 'count' || then === undefined ? [] : [{ cell, now, then }];
    }),
  ),
);

const isJump = (now: number, then: number): boolean =>
  Math.max(now, then) >= LEAST && Math.max(now, then) > TIMES * Math.min(now, then);

/**
 * Told together are a total and the parts that jump with it: 总计 of a row of table 3 or of a group of table 4. Where the
 * total is steady, its parts stand for themselves.
 */
function told({ form }: Subject, jumps: readonly Jump[]): Jump[][] {
  const parts = new Map(jumps.map((jump) => [jump.cell.id, jump]));
  const isRowTotal = ({ cell }: Jump) => cell.column.endsWith('total') && isTotal(form, cell.id);
  const groups = jumps.filter(isRowTotal).map((total) => {
    const own = (form.totals[total.cell.id] ?? []).flatMap((id) => parts.get(id) ?? []);
    return [total, ...own];
  });
  const covered = new Set(groups.flat());
  return [...groups, ...jumps.filter((jump) => !covered.has(jump)).map((jump) => [jump])];
}

function violationOf({ context }: Subject, jumps: readonly Jump[]): Violation[] {
  const [first] = jumps;
  if (first === undefined) return [];
  const { cell, now, then } = first;
  const last = context.year - 1;
  const way = now > then ? `超过上年的${TIMES}倍` : `不到上年的${TIMES}分之一`;
  return [
    {
      place: { kind: 'cell', cell: cell.id },
      cells: jumps.map((jump) => jump.cell.id),
      title: `${cell.name}：${now}，${way}`,
      message: `${cell.name}填的是${now}，${last}年度报告为${then}，${way}。请核对是否属实。`,
      found: String(now),
      expected: `与上年${then}相当`,
    },
  ];
}

/** A count is more than five times last year's, or less than a fifth, with the larger at least 20. */
export const yearJump: Rule = {
  id: 'YEAR-JUMP',
  severity: 'I',
  reads: ALL_TABLES,
  basis: ofNotice('各表'),
  check(subject) {
    const { form, context, sheet } = subject;
    if (!context.lastYear) return notAssessed('没有上年的报告可供比较');
    const before = sheetBefore(context.lastYear);
    const jumps: Jump[] = [];
    let unknown = 0;
    for (const shared of sharedCounts(form)(formByName(context.lastYear.form))) {
      const now = sheet.amounts[shared.now] ?? Number.NaN;
      const then = before.amounts[shared.then] ?? Number.NaN;
      if (Number.isNaN(now) || Number.isNaN(then)) unknown += 1;
      else if (isJump(now, then)) jumps.push({ cell: shared.cell, now, then });
    }
    const violations = told(subject, jumps).flatMap((group) => violationOf(subject, group));
    return { violations, ...(unknown === 0 ? {} : { notAssessed: `${unknown}格没有数可比` }) };
  },
};
