import type { Finding } from '../finding';
import { cellDefinition, cellName } from '../forms/form-cells';
import type { CellIdOf2021 } from '../forms/form2021';
import { formByName } from '../forms/registry';
import { storedValue, typedAmount } from '../totals';
import type { UnitRecord } from '../unit-record';
import { wanOfFen } from '../wan';
import { failing, notAssessed, ofNotice, type Rule, type Subject, type Violation } from './rule';

const FEE: CellIdOf2021 = 't2.a8.admin_fee.amount_wan';
/** 元 in one 万元. */
const YUAN = 10_000;
/** So many times last year's is more likely another unit of measure than a good year. */
const TIMES = 1_000;
/** 10,000 万元 in 分: more than a unit below the city is likely to take in. */
const MUCH = 10_000 * 1_000_000;

/** The city's government and its departments: their division code (GB/T 2260) ends with 00. Nothing is known without one. */
const isOfCity = ({ kind, code }: UnitRecord) => kind === 'city' || /^\d{4}00/.test(code);

/** The same digits read as 元, where that is a whole number of 分. */
function inYuan({ report }: Subject, fen: number): Finding['suggestions'] {
  if (fen % YUAN !== 0) return [];
  const to = wanOfFen(fen / YUAN);
  const from = storedValue(report, FEE);
  return [{ reason: `按元折算为${to}万元`, changes: [{ kind: 'cell', cell: FEE, from, to }] }];
}

function violationOf(subject: Subject, fen: number, why: string, expected: string): Violation {
  const found = `${wanOfFen(fen)}万元`;
  return {
    place: { kind: 'cell', cell: FEE },
    title: `收费金额${found}，疑似以元填报`,
    message: `${cellName(subject.form, FEE)}填的是${found}，${why}。此格以万元为单位；如填的是元，请折算为万元，属实的，请说明。`,
    found,
    expected,
    suggestions: inYuan(subject, fen),
  };
}

/** Last year's fee in 分; undefined where it is not known. */
function before({ context: { lastYear } }: Subject): number | undefined {
  return lastYear ? typedAmount(lastYear, formByName(lastYear.form), FEE) : undefined;
}

/** The fee looks like 元, not 万元: a thousand times last year's, or 10,000 for a unit below the city. */
export const feeUnit: Rule = {
  id: 'FEE-UNIT',
  severity: 'W',
  reads: ['t2'],
  basis: ofNotice('表二第二十条第（八）项'),
  check(subject) {
    const { form, amount, context } = subject;
    if (cellDefinition(form, FEE) === undefined) return notAssessed(`${form.label}没有收费金额`);
    const fen = amount(FEE);
    if (fen === undefined) return notAssessed('收费金额未填');
    const last = before(subject);
    if (last !== undefined && last > 0 && fen >= TIMES * last) {
      const why = `上年为${wanOfFen(last)}万元，是上年的${TIMES}倍以上`;
      return failing([violationOf(subject, fen, why, `与上年${wanOfFen(last)}万元相当`)]);
    }
    if (context.unit.code !== '' && !isOfCity(context.unit) && fen >= MUCH)
      return failing([violationOf(subject, fen, '市以下单位一般不足10000万元', '不足10000万元')]);
    return fen > 0 && last === undefined ? notAssessed('没有上年的收费金额可供比较') : failing([]);
  },
};
