import type { CellDefinition } from '../forms/form';
import { cellDefinition } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import type { SharedCellId } from '../forms/shared-cells';
import { typedAmount } from '../totals';
import { ofNotice, type Rule, type Subject, type Violation } from './rule';

const DECISIONS: readonly { readonly id: SharedCellId; readonly name: string }[] = [
  { id: 't2.a5.permit.decisions', name: '行政许可' },
  { id: 't2.a6.penalty.decisions', name: '行政处罚' },
  { id: 't2.a6.coercion.decisions', name: '行政强制' },
];
/** The cells that an earlier year's report is asked for. */
export const DECISION_CELLS: readonly string[] = DECISIONS.map(({ id }) => id);
/** Fewer years than that make no habit. */
const YEARS = 2;

function withoutPower(cell: CellDefinition, name: string, count: number): Violation {
  return {
    place: { kind: 'cell', cell: cell.id },
    title: `${name}${count}件，登记的本单位权限不含此项`,
    message: `${cell.name}填的是${count}，登记的本单位权限不含${name}。请核对数字；有此项权限的，请联系主管部门更正登记。`,
    found: `${count}件`,
    expected: '0或“不适用”',
  };
}

function nothingNow(cell: CellDefinition, name: string, counts: readonly number[]): Violation {
  return {
    place: { kind: 'cell', cell: cell.id },
    title: `${name}填0，此前${counts.length}年每年都有`,
    message: `${cell.name}填的是0，此前${counts.length}年的报告每年都有（最少${Math.min(...counts)}件）。请核对是否漏填。`,
    found: '0件',
    expected: `此前每年不少于${Math.min(...counts)}件`,
  };
}

/** What the unit reported in each earlier year that is known; null where a year's cell holds no number. */
function history({ context }: Subject, id: string): (number | null)[] {
  const earlier = (context.earlierYears ?? []).filter(({ year }) => year < context.year - 1);
  const reports = [...(context.lastYear ? [context.lastYear] : []), ...earlier.map(({ report }) => report)];
  return reports.map((report) => typedAmount(report, formByName(report.form), id) ?? null);
}

/** What to say of one cell; 'unknown' where a 0 can't be compared. */
function judge(subject: Subject, { id, name }: (typeof DECISIONS)[number]): Violation | 'unknown' | null {
  const cell = cellDefinition(subject.form, id);
  const power = cell?.power ?? null;
  const count = subject.amount(id);
  if (cell === undefined || power === null || count === undefined) return null;
  const held = subject.context.unit.powers[power];
  if (count > 0) return held ? null : withoutPower(cell, name, count);
  if (!held) return null;
  const past = history(subject, id);
  if (past.includes(0)) return null;
  const counts = past.filter((one) => one !== null);
  return counts.length < YEARS || counts.length < past.length ? 'unknown' : nothingNow(cell, name, counts);
}

/** 行政许可, 处罚 or 强制 of a unit recorded as without the power, or 0 of one that had some every year. */
export const cellPower: Rule = {
  id: 'CELL-POWER',
  severity: 'I',
  reads: ['t2'],
  basis: ofNotice('表二第二十条第（五）、（六）项'),
  check(subject) {
    const verdicts = DECISIONS.map((decision) => judge(subject, decision));
    const violations = verdicts.filter((one) => one !== null && one !== 'unknown');
    if (!verdicts.includes('unknown')) return { violations };
    return { violations, notAssessed: `没有此前${YEARS}年的报告，填0的权力事项未能与历年比较` };
  },
};
