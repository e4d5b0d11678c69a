import { NOT_APPLICABLE } from '../cell-value';
import { storedValue } from '../totals';
import { hasStocks, STOCKS, type Stock } from './normative-stock';
import { notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

function compare({ amount }: Subject, stock: Stock): Violation[] | 'unknown' {
  const issued = amount(stock.issued);
  const abolished = amount(stock.abolished);
  const inForce = amount(stock.inForce);
  if (issued === undefined || abolished === undefined || inForce === undefined) return 'unknown';
  const least = issued - abolished;
  if (inForce >= least) return [];
  return [
    {
      place: { kind: 'cell', cell: stock.inForce },
      cells: [stock.inForce, stock.issued, stock.abolished],
      title: `${stock.name}现行有效${inForce}件，少于本年制发减废止${least}件`,
      message: `表二“${stock.name}”：本年制发${issued}－本年废止${abolished}＝${least}，现行有效填${inForce}。现行有效应包括以前年度制发、仍然有效的文件，请核对。`,
      found: String(inForce),
      expected: `不少于${least}`,
    },
  ];
}

/** 不适用 in a row leaves nothing to compare; it is no gap that the unit could fill. */
const isLeftOut = ({ report }: Subject, stock: Stock): boolean =>
  [stock.issued, stock.abolished, stock.inForce].some((id) => storedValue(report, id) === NOT_APPLICABLE);

/** What is in force is at least what was issued less what was abolished this year. */
export const yearStock: Rule = {
  id: 'YEAR-STOCK',
  severity: 'W',
  reads: ['t2'],
  basis: ofNotice('表二第二十条第（一）项'),
  check(subject) {
    if (!hasStocks(subject.form)) return notAssessed(`${subject.form.label}没有现行有效件数`);
    const stocks = STOCKS.filter((stock) => !isLeftOut(subject, stock));
    const verdicts = stocks.map((stock) => compare(subject, stock));
    const names = stocks.flatMap(({ name }, at) => (verdicts[at] === 'unknown' ? [name] : []));
    const violations = verdicts.flatMap((one) => (one === 'unknown' ? [] : one));
    return { violations, ...(names.length === 0 ? {} : { notAssessed: `${names.join('、')}未填全` }) };
  },
};
