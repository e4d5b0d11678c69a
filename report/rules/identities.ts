import type { Form, Identity } from '../forms/form';
import { cellDefinition, cellName, isTotal } from '../forms/form-cells';
import { labelText } from '../forms/form-labels';
import { perForm } from '../forms/per-form';
import type { TableId } from '../ids';
import { mendsOf } from '../localise/mends-of';
import { tableName } from '../place';
import { isBlank } from '../totals';
import { type CompiledIdentity, compiledIdentities, isSelfEvident, sideSum } from './compiled-identities';
import { failing, ofNotice, PASSED, type Rule, type Subject, type Verdict, type Violation } from './rule';

/** The column in words: 表三“自然人”列. */
function columnName(form: Form, id: string): string {
  const cell = cellDefinition(form, id);
  return cell === undefined ? id : `${tableName(cell.table)}“${labelText(form, cell.table, cell.column)}”列`;
}

/** A cell that is computed stands for the cells it adds up: those are what a person can change. */
function changeable({ form, report }: Subject, id: string): string[] {
  const parts = isTotal(form, id) && isBlank(report, id) ? form.totals[id] : undefined;
  return parts === undefined ? [id] : [id, ...parts];
}

type Words = (subject: Subject, identity: Identity, left: number, right: number) => Omit<Violation, 'place'>;

/** A total beside its parts. */
const totalWords =
  (parts: string): Words =>
  (subject, { left: [total = ''] }, left, right) => {
    const name = cellName(subject.form, total);
    return {
      title: `${name}：填${left}，${parts}相加为${right}`,
      message: `${name}填的是${left}，${parts}相加为${right}，相差${Math.abs(left - right)}。请核对各数，或改用自动计算的总计。`,
      found: String(left),
      expected: String(right),
    };
  };

const balanceWords: Words = (subject, identity, left, right) => {
  const [incoming = 0, carried = 0] = identity.left.map((id) => subject.amount(id));
  const [done = 0, out = 0] = identity.right.map((id) => subject.amount(id));
  const column = columnName(subject.form, identity.left[0] ?? '');
  return {
    title: `${column}：新收加上年结转为${left}，办理总计加结转下年为${right}`,
    message: `${column}：本年新收${incoming}＋上年结转${carried}＝${left}，办理结果总计${done}＋结转下年度${out}＝${right}，相差${Math.abs(left - right)}。请核对该列各数。`,
    found: `${incoming}＋${carried}＝${left}`,
    expected: `${done}＋${out}＝${right}`,
  };
};

const ofRule = perForm((form) => {
  const rules = new Map<string, CompiledIdentity[]>();
  for (const one of compiledIdentities(form)) {
    const known = rules.get(one.identity.rule);
    if (known) known.push(one);
    else rules.set(one.identity.rule, [one]);
  }
  return rules;
});

function violationOf(
  subject: Subject,
  identity: Identity,
  words: Words,
  left: number,
  right: number,
): Violation {
  const cells = [...identity.left, ...identity.right].flatMap((id) => changeable(subject, id));
  return {
    place: { kind: 'cell', cell: identity.left[0] ?? '' },
    cells: [...new Set(cells)],
    ...words(subject, identity, left, right),
    suggestions: mendsOf(subject, identity),
  };
}

/** Runs at every keystroke: nothing is made while everything adds up. */
function check(rule: Identity['rule'], words: Words, subject: Subject): Verdict {
  const { sheet, form } = subject;
  let unknown = 0;
  let violations: Violation[] | undefined;
  for (const one of ofRule(form).get(rule) ?? []) {
    const left = sideSum(sheet, one.left);
    const right = sideSum(sheet, one.right);
    if (left === right || isSelfEvident(sheet, one)) continue;
    if (Number.isNaN(left + right)) unknown += 1;
    else {
      violations ??= [];
      violations.push(violationOf(subject, one.identity, words, left, right));
    }
  }
  if (violations === undefined && unknown === 0) return PASSED;
  const why = unknown === 0 ? {} : { notAssessed: `${unknown}处有空格或不是数的格，未能核对` };
  return { ...failing(violations ?? []), ...why };
}

const identityRule = (id: Identity['rule'], table: TableId, part: string, words: Words): Rule => ({
  id,
  severity: 'B',
  reads: [table],
  basis: ofNotice(part),
  check: (subject) => check(id, words, subject),
});

/** new + carried_in = done_total + carry_out, in every applicant column and in 总计. */
export const t3Balance = identityRule('T3-BALANCE', 't3', '表三（本列数据的勾稽关系）', balanceWords);
/** done_total is the sum of all outcomes, in every column. */
export const t3Outcomes = identityRule('T3-OUTCOMES', 't3', '表三（七）总计', totalWords('各项办理结果'));
/** 总计 is the sum of the six applicants, in every row. */
export const t3Total = identityRule('T3-TOTAL', 't3', '表三总计列', totalWords('六类申请人'));
/** 总计 is the sum of the four outcomes, in every group of table 4. */
export const t4Total = identityRule('T4-TOTAL', 't4', '表四总计列', totalWords('四种结果'));
