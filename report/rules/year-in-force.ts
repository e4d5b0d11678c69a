import { NOT_APPLICABLE } from '../cell-value';
import { formByName } from '../forms/registry';
import { isBlank, storedValue } from '../totals';
import { amountsBefore } from './last-year';
import { hasStocks, STOCKS, type Stock } from './normative-stock';
import { notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

function compare(subject: Subject, before: number, stock: Stock): Violation[] {
  const { amount, context } = subject;
  const [issued, abolished, inForce] = [stock.issued, stock.abolished, stock.inForce].map((id) => amount(id));
  if (issued === undefined || abolished === undefined || inForce === undefined) return [];
  const expected = before + issued - abolished;
  if (inForce === expected) return [];
  const last = context.year - 1;
  return [
    {
      place: { kind: 'cell', cell: stock.inForce },
      cells: [stock.inForce, stock.issued, stock.abolished],
      title: `${stock.name}现行有效填${inForce}，按上年推算为${expected}`,
      message: `表二“${stock.name}”：${last}年现行有效${before}＋本年制发${issued}－本年废止${abolished}＝${expected}，现行有效填${inForce}。请核对；清理等原因造成的，请说明。`,
      found: String(inForce),
      expected: `${before}＋${issued}－${abolished}＝${expected}`,
    },
  ];
}

/** The three cells of the year and last year's, all numbers; 不适用 on either side is no gap but nothing to check. */
function isUnknown(subject: Subject, before: number | undefined, stock: Stock): boolean {
  const ids = [stock.issued, stock.abolished, stock.inForce];
  if (ids.some((id) => storedValue(subject.report, id) === NOT_APPLICABLE)) return false;
  const lastYear = subject.context.lastYear;
  if (lastYear && storedValue(lastYear, stock.inForce) === NOT_APPLICABLE) return false;
  return (
    before === undefined || ids.some((id) => isBlank(subject.report, id) || subject.amount(id) === undefined)
  );
}

/** in_force is last year's + issued − abolished, both years on a form that counts what is in force (2021's). */
export const yearInForce: Rule = {
  id: 'YEAR-IN-FORCE',
  severity: 'W',
  reads: ['t2'],
  basis: ofNotice('表二第二十条第（一）项'),
  check(subject) {
    const { lastYear } = subject.context;
    if (!lastYear) return notAssessed('没有上年的报告可供比较');
    if (!hasStocks(formByName(lastYear.form)) || !hasStocks(subject.form))
      return notAssessed('两年的报告不都有现行有效件数，不可比');
    const before = amountsBefore(lastYear);
    const violations = STOCKS.flatMap((stock) => {
      const then = before(stock.inForce);
      return then === undefined ? [] : compare(subject, then, stock);
    });
    const unknown = STOCKS.filter((stock) => isUnknown(subject, before(stock.inForce), stock));
    const names = unknown.map((stock) => stock.name).join('、');
    return { violations, ...(names === '' ? {} : { notAssessed: `${names}未填全` }) };
  },
};
