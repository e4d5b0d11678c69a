import fc from 'fast-check';
import type { CellValue } from '@/report/cell-value';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { emptyReport, type ReportData } from '@/report/report';
import { computedTotals } from '@/report/totals';
import { linesOf } from '../official/text-lines';

/** Lines that a reader might take for something else, or that a file format might not bear. */
const HARD_LINES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '六、其他需要报告的事项：无',
  '五、存在的问题',
  '3.危及“三安全一稳定”',
  '（一）主动公开。公开信息166条。',
  '1.加强培训',
  '附件 2',
  '西宁市湟中区教育局2022年政府信息公开工作年度报告',
  'a<b & "c" > \'d\' &amp; &#65; ]]>',
  '\t制表\t符',
  '　　首行缩进　中间　',
  '𠮷野家😀〇',
  '— … ‘单引号’ ·',
  '',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...HARD_LINES), fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 8,
  })
  .map((lines) => lines.join('\n'));

const money: fc.Arbitrary<CellValue> = fc.tuple(fc.nat(99_999), fc.nat(999_999)).map(([whole, part]) => {
  const decimals = String(part).padStart(6, '0').replace(/0+$/, '');
  return decimals === '' ? String(whole) : `${whole}.${decimals}`;
});

/** Whatever a form's cell may hold, and some that it may not: decimals, a sign, words beside the number. */
function valueFor(kind: string): fc.Arbitrary<CellValue | undefined> {
  const count: fc.Arbitrary<CellValue> =
    kind === 'delta' ? fc.integer({ min: -9_999, max: 9_999 }) : fc.oneof(fc.constant(0), fc.nat(99_999));
  const isMoney = kind === 'money';
  return fc.oneof(
    { weight: 6, arbitrary: isMoney ? money : count },
    { weight: 2, arbitrary: fc.constantFrom(null, undefined) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CellValue>('不适用', '22（其中修订16件）', '约30件', '/', '3 4'),
    },
    { weight: 1, arbitrary: isMoney ? money : fc.constantFrom<CellValue>(0.1, 1e-7, -3, 123_456_789) },
  );
}

/** A report on a form with any texts and values, as a draft may hold them. */
export function anyPrintableReport(name: FormName): fc.Arbitrary<ReportData> {
  const cells = Object.fromEntries(formByName(name).cells.map(({ id, kind }) => [id, valueFor(kind)]));
  const sections = fc.record({ '1': text, '2': text, '3': text, '4': text, '5': text, '6': text });
  const title = text.map((one) => one.slice(0, 200));
  return fc
    .record({ title, front: text, sections, cells: fc.record(cells) })
    .map(({ cells: values, ...texts }) => ({
      ...emptyReport(name),
      ...texts,
      cells: Object.fromEntries(
        Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
      ),
    }));
}

/** What is printed of a text: its lines without the spaces around them. */
const asPrinted = (whole: string): string => linesOf(whole).join('\n');

/** The report as a reader of its page has it: texts without blank lines, totals computed where none were typed. */
export function asPrintedReport(report: ReportData): ReportData {
  const totals = computedTotals(report);
  const cells = formByName(report.form).cells.flatMap(({ id }) => {
    const value = report.cells[id] ?? totals[id] ?? null;
    return value === null ? [] : [[id, value] as const];
  });
  const sections = Object.entries(report.sections).map(([id, whole]) => [id, asPrinted(whole)]);
  return {
    ...report,
    title: linesOf(report.title).join(''),
    front: asPrinted(report.front),
    sections: { ...report.sections, ...Object.fromEntries(sections) },
    cells: Object.fromEntries(cells),
  };
}
