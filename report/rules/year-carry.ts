import { labelText } from '../forms/form-labels';
import { APPLICANTS, type RequestColumn } from '../forms/requests-table';
import type { SharedCellId } from '../forms/shared-cells';
import { amountsBefore } from './last-year';
import { notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

type Amounts = Subject['amount'];

function compare(subject: Subject, before: Amounts, column: RequestColumn): Violation | 'unknown' | null {
  const carriedIn: SharedCellId = `t3.carried_in.${column}`;
  const carriedOut: SharedCellId = `t3.carry_out.${column}`;
  const now = subject.amount(carriedIn);
  const then = before(carriedOut);
  if (now === undefined || then === undefined) return 'unknown';
  if (now === then) return null;
  const name = labelText(subject.form, 't3', column);
  const last = subject.context.year - 1;
  return {
    place: { kind: 'cell', cell: carriedIn },
    cells: [carriedIn],
    title: `表三“${name}”列：上年结转填${now}，${last}年报告结转下年为${then}`,
    message: `表三“二、上年结转政府信息公开申请数量”的“${name}”列填${now}，${last}年度报告“四、结转下年度继续办理”同列为${then}。请核对改正；上年报告有误等情形，请书面说明。`,
    found: `上年结转${now}`,
    expected: `${last}年结转下年${then}`,
  };
}

/** carried_in of the year is carry_out of the year before, column by column; 总计 only where no column differs. */
export const yearCarry: Rule = {
  id: 'YEAR-CARRY',
  severity: 'B',
  mayExplain: true,
  reads: ['t3'],
  basis: ofNotice('表三'),
  check(subject) {
    const { lastYear } = subject.context;
    if (lastYear === undefined) return notAssessed('没有上年的报告可供比较');
    if (lastYear === null) return notAssessed('本平台没有该单位上年的报告');
    const before = amountsBefore(lastYear);
    const columns = APPLICANTS.map(({ id }) => compare(subject, before, id));
    const total = compare(subject, before, 'total');
    const isViolation = (one: Violation | 'unknown' | null) => one !== null && one !== 'unknown';
    const violations = columns.filter(isViolation);
    const unknown = columns.filter((one) => one === 'unknown').length;
    return {
      violations: violations.length === 0 ? [total].filter(isViolation) : violations,
      ...(unknown === 0 ? {} : { notAssessed: `${unknown}列有空格或不是数的格，未能核对` }),
    };
  },
};
