import type { CellValue } from '../cell-value';
import type { Finding } from '../finding';
import { foldWidth } from '../fold';
import type { CellDefinition } from '../forms/form';
import { isTotal } from '../forms/form-cells';
import { parseTyped } from '../parse-typed';
import { quote } from '../quote';
import { amountOf, type CellReading, readCell } from '../read-cell';
import { storedValue } from '../totals';
import { ALL_TABLES, failing, ofNotice, PASSED, type Rule, type Subject, type Violation } from './rule';

const EXPECTED: Readonly<Record<CellDefinition['kind'], string>> = {
  count: '不小于0的整数',
  delta: '整数，减少的填负数',
  money: '以万元为单位、不小于0的数，最多六位小数',
};

/** The number that the text begins with, such as 22 of «22（其中修订16件）», if the cell may hold it. */
function offered(cell: CellDefinition, raw: string): CellValue | undefined {
  const digits = /^\s*(\d[\d,]*(?:\.\d+)?)\s*(?![\d.,%])/.exec(foldWidth(raw))?.[1];
  if (digits === undefined) return undefined;
  const value = parseTyped(cell, digits);
  return amountOf(readCell(cell, value)) === undefined ? undefined : value;
}

/** A count with a minus before it: the number itself, which is what was meant. */
function withoutSign(cell: CellDefinition, from: CellValue): number | undefined {
  const value = typeof from === 'number' ? -from : Number.NaN;
  return amountOf(readCell(cell, value)) === undefined ? undefined : value;
}

function suggestions(subject: Subject, cell: CellDefinition, from: CellValue): Finding['suggestions'] {
  const change = (to: CellValue) => [{ kind: 'cell' as const, cell: cell.id, from, to }];
  if (isTotal(subject.form, cell.id)) return [{ reason: '改用自动计算的总计', changes: change(null) }];
  const positive = withoutSign(cell, from);
  if (positive !== undefined) return [{ reason: `去掉负号，改为${positive}`, changes: change(positive) }];
  const to = offered(cell, String(from));
  return to === undefined ? [] : [{ reason: `改为${to}`, changes: change(to) }];
}

function wrongText(subject: Subject, cell: CellDefinition, raw: string): Violation {
  const mends = suggestions(subject, cell, storedValue(subject.report, cell.id));
  const negative = /^-\d/.test(raw) ? '负数' : undefined;
  const what = negative ?? (Number.isNaN(Number(raw)) ? '文字' : '不合要求的数');
  return {
    place: { kind: 'cell', cell: cell.id },
    title: `${cell.name}：填的是${what}${quote(raw)}`,
    message: `${cell.name}填的是${quote(raw)}，应填${EXPECTED[cell.kind]}。请只填数字，说明写在正文中。`,
    found: raw,
    expected: EXPECTED[cell.kind],
    suggestions: mends,
  };
}

function wrongNotApplicable(subject: Subject, cell: CellDefinition): Violation {
  const held = cell.power === null ? '此格不能填“不适用”' : '登记的本单位权限包含此项，不能填“不适用”';
  return {
    place: { kind: 'cell', cell: cell.id },
    title: `${cell.name}：不能填“不适用”`,
    message: `${cell.name}：${held}。没有发生的填0；权限登记有误的，请联系主管部门更正。`,
    found: '不适用',
    expected: EXPECTED[cell.kind],
    suggestions: isTotal(subject.form, cell.id) ? suggestions(subject, cell, '不适用') : [],
  };
}

function judge(subject: Subject, cell: CellDefinition, reading: CellReading): Violation[] {
  if (reading.state === 'text') return [wrongText(subject, cell, reading.raw)];
  if (reading.state !== 'na') return [];
  const allowed = cell.power !== null && !subject.context.unit.powers[cell.power];
  return allowed ? [] : [wrongNotApplicable(subject, cell)];
}

/** Counts are whole numbers from 0, amounts decimals in 万元, 不适用 only where form and powers allow it. */
export const cellType: Rule = {
  id: 'CELL-TYPE',
  severity: 'B',
  reads: ALL_TABLES,
  basis: ofNotice('各表'),
  check(subject) {
    const { form, report, sheet } = subject;
    if (sheet.odd === 0) return PASSED;
    return failing(
      form.cells.flatMap((cell) => judge(subject, cell, readCell(cell, storedValue(report, cell.id)))),
    );
  },
};
