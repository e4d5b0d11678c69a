import type { Change, Finding } from '@/report/finding';
import { SEVERITIES } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { cellName } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { Checked } from './check-report';
import type { Outcome } from './outcome';
import { SEVERITY_WORDS } from './severity-words';

/** A changed text is shown where it is short; of a whole section only that it changes. */
const LONGEST_CHANGE = 60;

function changeWords(form: Form, change: Change): string {
  if (change.kind === 'cell') {
    const to = change.to === null ? '空（自动计算）' : change.to;
    return `${cellName(form, change.cell)}由${change.from ?? '空'}改为${to}`;
  }
  const name = placeName(form, change.kind === 'section' ? change : { kind: change.kind });
  return change.to.length > LONGEST_CHANGE ? `修改“${name}”中的文字` : `${name}改为“${change.to}”`;
}

function suggestionLines(form: Form, { suggestions }: Finding): string[] {
  return suggestions.map(({ reason, changes }, at) => {
    const number = suggestions.length > 1 ? `建议${at + 1}` : '建议';
    return `    ${number}：${reason}（${changes.map((change) => changeWords(form, change)).join('；')}）`;
  });
}

function findingLines(form: Form, finding: Finding): string[] {
  const { severity, rule, place, message, found, expected, basis } = finding;
  const sides =
    found === '' && expected === '' ? [] : [`    实有：${found || '—'}    应为：${expected || '—'}`];
  return [
    `  [${SEVERITY_WORDS[severity]}] ${placeName(form, place)}（${rule}）`,
    `    ${message}`,
    ...sides,
    `    依据：${basis}`,
    ...suggestionLines(form, finding),
  ];
}

function countWords(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有发现问题';
  const counts = SEVERITIES.map(
    (severity) =>
      `${SEVERITY_WORDS[severity]}${findings.filter((one) => one.severity === severity).length}处`,
  );
  return counts.join('，');
}

function reportText({ loaded, unit, year, findings, notAssessed }: Checked): string {
  const form = formByName(loaded.report.form);
  const name = unit.record.name === '' ? '未能认出单位' : unit.record.name;
  return [
    loaded.file,
    `  ${name}${unit.known ? '' : '（不在西宁市单位名录中）'}，${year}年度，${form.label}：${countWords(findings)}`,
    ...findings.flatMap((finding) => findingLines(form, finding)),
    ...loaded.unread.map(({ where, raw, why }) => `  [未读入] ${where}：${why}（${raw}）`),
    ...(notAssessed.length === 0 ? [] : [`  未核对或未全部核对的规则：${notAssessed.join('、')}`]),
    '',
  ].join('\n');
}

/** One file's findings for a person to read, ending in a blank line. */
export function reportLines(outcome: Outcome): string {
  if (outcome.kind === 'checked') return `${reportText(outcome.checked)}\n`;
  return `${outcome.file}\n  [无法读取] ${outcome.error}\n\n`;
}

/** What became of all files, in one sentence. */
export function summary(outcomes: readonly Outcome[], blocked: number): string {
  const failed = outcomes.filter(({ kind }) => kind === 'failed').length;
  const unreadable = failed === 0 ? '' : `，${failed}个无法读取`;
  return `共${outcomes.length}个文件：${blocked}个有必须修改的问题${unreadable}。\n`;
}
