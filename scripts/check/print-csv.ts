import { BYTE_ORDER_MARK, csvLine } from '@/documents/tidy/csv-line';
import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { Checked } from './check-report';
import type { Outcome } from './outcome';
import { SEVERITY_WORDS } from './severity-words';

/** The names of the columns. */
export const CSV_HEAD = `${BYTE_ORDER_MARK}${csvLine(['文件', '单位', '年度', '规则', '级别', '位置', '问题', '实有', '应为', '依据', '建议'])}`;

function reportLines({ loaded, unit, year, findings }: Checked): string {
  const form = formByName(loaded.report.form);
  const head = [loaded.file, unit.record.name, String(year)];
  if (findings.length === 0) return csvLine([...head, '', '', '', '没有发现问题', '', '', '', '']);
  return findings
    .map((one) =>
      csvLine([
        ...head,
        one.rule,
        SEVERITY_WORDS[one.severity],
        placeName(form, one.place),
        one.message,
        one.found,
        one.expected,
        one.basis,
        one.suggestions.map(({ reason }) => reason).join('；'),
      ]),
    )
    .join('');
}

/** One file's lines of CSV: one for each finding, one where there is none or the file could not be read. */
export function csvLines(outcome: Outcome): string {
  if (outcome.kind === 'checked') return reportLines(outcome.checked);
  return csvLine([outcome.file, '', '', '', '无法读取', '', outcome.error, '', '', '', '']);
}
