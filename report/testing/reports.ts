import fc from 'fast-check';
import type { CellValue } from '../cell-value';
import type { Form } from '../forms/form';
import { entryCells } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { APPLICANTS, type Applicant } from '../forms/requests-table';
import type { FormName } from '../ids';
import type { ReportData } from '../report';
import { computedTotals } from '../totals';

const SECTION_1 = [
  '2023年，我局认真贯彻落实《中华人民共和国政府信息公开条例》。',
  '（一）主动公开。公开信息166条。',
  '（二）依申请公开。依法办理申请。',
  '（三）政府信息管理。规范分类。',
  '（四）政府信息公开平台建设。维护公众号。',
  '（五）监督保障。接受监督。',
].join('\n');

/** A report of 西宁市湟中区教育局 for 2023 with every cell 0 and nothing to find. */
export function soundReport(name: FormName = 'form2021'): ReportData {
  const form = formByName(name);
  return {
    form: name,
    title: '西宁市湟中区教育局2023年政府信息公开工作年度报告',
    front: '',
    sections: {
      '1': SECTION_1,
      '2': '',
      '3': '',
      '4': '',
      '5': '存在的问题：公开渠道单一。下一步将拓宽渠道，加强审核。',
      '6': '无',
    },
    cells: Object.fromEntries(entryCells(form).map((cell) => [cell.id, cell.kind === 'money' ? '0' : 0])),
  };
}

/** The report with other cells. */
export const withCells = (report: ReportData, cells: Record<string, CellValue>): ReportData => ({
  ...report,
  cells: { ...report.cells, ...cells },
});

/** The report with another text in one section. */
export const withSection = (report: ReportData, section: keyof ReportData['sections'], text: string) => ({
  ...report,
  sections: { ...report.sections, [section]: text },
});

/** The report with every total typed as it is computed: as a file has it. */
export const withTypedTotals = (report: ReportData): ReportData => withCells(report, computedTotals(report));

const outcomeRows = (form: Form) =>
  form.totals['t3.done_total.natural']?.map((id) => id.split('.')[1] ?? '') ?? [];

/** What one applicant column holds: any outcomes, any carried to next year, and what came in split in two. */
function column(form: Form, applicant: Applicant): fc.Arbitrary<Record<string, number>> {
  const rows = outcomeRows(form);
  const counts = fc.array(fc.nat(500), { minLength: rows.length, maxLength: rows.length });
  return fc.tuple(counts, fc.nat(200), fc.nat()).map(([outcomes, out, split]) => {
    const all = outcomes.reduce((a, b) => a + b, 0) + out;
    const carriedIn = split % (all + 1);
    return {
      ...Object.fromEntries(rows.map((row, at) => [`t3.${row}.${applicant}`, outcomes[at] ?? 0])),
      [`t3.carry_out.${applicant}`]: out,
      [`t3.carried_in.${applicant}`]: carriedIn,
      [`t3.new.${applicant}`]: all - carriedIn,
    };
  });
}

/** Random reports whose tables 3 and 4 agree in themselves; totals typed or left to be computed. */
export function consistentReports(name: FormName): fc.Arbitrary<ReportData> {
  const form = formByName(name);
  const columns = fc.tuple(...APPLICANTS.map(({ id }) => column(form, id)));
  const cases = fc.record(
    Object.fromEntries(
      entryCells(form)
        .filter((cell) => cell.table === 't4')
        .map((cell) => [cell.id, fc.nat(50)]),
    ),
  );
  return fc.tuple(columns, cases, fc.boolean()).map(([t3, t4, typed]) => {
    const report = withCells(soundReport(name), Object.assign({}, ...t3, t4));
    return typed ? withTypedTotals(report) : report;
  });
}
