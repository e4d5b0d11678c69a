import type { CellDefinition } from '../forms/form';
import { cellDefinition, isTotal } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { amountsBefore } from './last-year';
import { ALL_TABLES, notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

/** So many times more or less is a jump … */
const TIMES = 5;
/** … if the larger of the two is at least this. */
const LEAST = 20;

type Amounts = Subject['amount'];

interface Jump {
  readonly cell: CellDefinition;
  readonly now: number;
  readonly then: number;
}

/** The cell's jump, if it made one; undefined also where one of the years has no number. */
function jumpOf({ amount }: Subject, before: Amounts, cell: CellDefinition): Jump | undefined {
  const now = amount(cell.id);
  const then = before(cell.id);
  if (now === undefined || then === undefined) return undefined;
  const [small, large] = now < then ? [now, then] : [then, now];
  return large >= LEAST && large > TIMES * small ? { cell, now, then } : undefined;
}

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
    const { form, context, amount } = subject;
    if (!context.lastYear) return notAssessed('没有上年的报告可供比较');
    const before = amountsBefore(context.lastYear);
    const earlierForm = formByName(context.lastYear.form);
    const shared = form.cells.filter(({ id, kind }) => kind === 'count' && cellDefinition(earlierForm, id));
    const known = shared.filter(({ id }) => amount(id) !== undefined && before(id) !== undefined);
    const jumps = known.flatMap((cell) => jumpOf(subject, before, cell) ?? []);
    const violations = told(subject, jumps).flatMap((group) => violationOf(subject, group));
    const unknown = shared.length - known.length;
    return { violations, ...(unknown === 0 ? {} : { notAssessed: `${unknown}格没有数可比` }) };
  },
};
