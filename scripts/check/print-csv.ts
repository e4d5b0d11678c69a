import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { Checked } from './check-report';
import type { Outcome } from './outcome';
import { SEVERITY_WORDS } from './severity-words';

/** A byte order mark, without which Excel takes the text for GBK. */
export const CSV_HEAD = `\uFEFF${line(['文件', '单位', '年度', '规则', '级别', '位置', '问题', '实有', '应为', '依据', '建议'])}`;

/** Excel runs what begins like a formula; a quote mark before it keeps it text. Numbers with a sign stay numbers. */
function field(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function line(fields: readonly string[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

function reportLines({ loaded, unit, year, findings }: Checked): string {
  const form = formByName(loaded.report.form);
  const head = [loaded.file, unit.record.name, String(year)];
  if (findings.length === 0) return line([...head, '', '', '', '没有发现问题', '', '', '', '']);
  return findings
    .map((one) =>
      line([
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
  return line([outcome.file, '', '', '', '无法读取', '', outcome.error, '', '', '', '']);
}
