import type { Form } from '../forms/form';
import { cellDefinition, cellName } from '../forms/form-cells';
import type { RolledCell, WhyMissing } from './rolled-cell';

/** Names listed before the rest is only counted. */
const MOST_NAMES = 5;
const REASONS: Readonly<Record<WhyMissing, string>> = {
  'no-report': '没有报告',
  empty: '未填此格',
  unreadable: '此格不是数字',
};

type NameOf = (unit: string) => string;

function listed(units: readonly string[], nameOf: NameOf): string {
  const names = units.slice(0, MOST_NAMES).map(nameOf).join('、');
  return units.length > MOST_NAMES ? `${names}等` : names;
}

function missingWords({ missing }: RolledCell, nameOf: NameOf): string[] {
  return (['no-report', 'empty', 'unreadable'] as const).flatMap((why) => {
    const units = missing.filter((one) => one.why === why).map(({ unit }) => unit);
    return units.length === 0
      ? []
      : [`${units.length}个单位${REASONS[why]}，未计入：${listed(units, nameOf)}。`];
  });
}

function sumWords(
  form: Form,
  id: string,
  { value, contributors, adding, notApplicable }: RolledCell,
): string {
  const unit = cellDefinition(form, id)?.kind === 'money' ? '万元' : '';
  const name = cellName(form, id);
  if (contributors.length === 0) {
    return notApplicable.length > 0 && value !== null
      ? `${name}：${notApplicable.length}个单位均填“不适用”。`
      : `${name}：没有单位的数可以相加。`;
  }
  if (adding === 'average') return `${name}：这是平均数或比率，不能相加，请另行计算后填写。`;
  if (value === null) return `${name}：相加结果过大，无法准确表示，请核对各单位的数。`;
  const sum = `${name}：${contributors.length}个单位相加为${value}${unit}。`;
  if (adding === 'sum') return sum;
  return `${sum}多个单位联合制发的文件会重复计算，此数只是上限，请核对后填写。`;
}

/**
 * How a rolled-up cell came about, in words: the sum, who is not in it and why, what is to be checked.
 *
 * @param nameOf a unit's name by its code
 */
export function rollUpWords(form: Form, id: string, cell: RolledCell, nameOf: NameOf): string {
  const { otherForm, notApplicable, toConfirm, contributors } = cell;
  const some = (units: readonly string[], words: (count: number, names: string) => string): string[] =>
    units.length === 0 ? [] : [words(units.length, listed(units, nameOf))];
  return [
    sumWords(form, id, cell),
    ...missingWords(cell, nameOf),
    ...some(otherForm, (n, names) => `${n}个单位使用其他格式，没有对应的数，未计入：${names}。`),
    ...some(toConfirm, (n, names) => `${n}个单位的数由其他格式的相近项目转来，请确认：${names}。`),
    ...(contributors.length === 0 ? [] : some(notApplicable, (n) => `${n}个单位填“不适用”，不计数。`)),
  ].join('');
}
