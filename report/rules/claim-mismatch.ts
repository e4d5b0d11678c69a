import type { CellSum, Claim, ClaimRule } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { scopeMayDiffer } from '../claims/standing';
import { cellDefinition, cellName } from '../forms/form-cells';
import { labelText } from '../forms/form-labels';
import { tableName } from '../place';
import { quote } from '../quote';
import { wanOfFen } from '../wan';
import {
  ALL_SECTIONS,
  ALL_TABLES,
  failing,
  ofNotice,
  type Rule,
  type Subject,
  type Verdict,
  type Violation,
} from './rule';

/** What naming and writing a sum needs to know: the form. */
type OfForm = Pick<Subject, 'form'>;

/** A cell in as few words as tell it: its row in tables 2 and 3, its group and outcome in table 4. */
function shortName({ form }: OfForm, id: string): string {
  const cell = cellDefinition(form, id);
  if (cell === undefined) return id;
  if (cell.table === 't4')
    return cellName(form, id)
      .replace(/^表四 /, '')
      .replace(' · ', '');
  const row = labelText(form, cell.table, cell.row).replace(
    /^(?:[一二三四]、|\d\.|（[一二三四五六七]）)/,
    '',
  );
  if (cell.table === 't2') return `${row}${labelText(form, 't2', cell.column).replace(/（.*）$/, '')}`;
  return cell.column === 'total' ? row : `${row}（${labelText(form, 't3', cell.column)}）`;
}

/** The sum in words: 表三“本年新收政府信息公开申请数量”. */
export function sumName(subject: OfForm, { plus, minus }: CellSum): string {
  const [first = ''] = plus;
  const table = cellDefinition(subject.form, first)?.table;
  const words = plus.map((id) => `“${shortName(subject, id)}”`);
  const taken = minus.map((id) => `减“${shortName(subject, id)}”`).join('');
  const joined = words.length > 3 ? `${words.slice(0, 2).join('、')}等${words.length}项` : words.join('、');
  return `${table === undefined ? '' : tableName(table)}${joined}${plus.length > 1 ? '合计' : ''}${taken}`;
}

const isMoney = ({ form }: OfForm, claim: Claim) =>
  cellDefinition(form, claim.cells[0] ?? '')?.kind === 'money';

/** An amount of the claim's kind in words, without its sign: 12件, 0.5万元. */
export function amountWords(subject: OfForm, claim: Claim, amount: number): string {
  const size = Math.abs(amount);
  return isMoney(subject, claim) ? `${wanOfFen(size)}万元` : `${size}${claim.unit}`;
}

function violationOf(subject: Subject, claim: Claim, stated: number): Violation {
  const words = (amount: number) => amountWords(subject, claim, amount);
  const [first = { plus: [], minus: [] }] = claim.sums;
  const table = sumName(subject, first);
  // 没有作出…: an absence states no figure.
  const said = claim.number === 0 && claim.unit === '' ? '没有' : words(claim.number);
  const scope = scopeMayDiffer(subject.context.unit, claim.scope);
  const ask = scope
    ? '两处的统计范围可能不同（本机关或全部单位），请写明正文指的是哪一个；范围相同的，请改正其中不对的一处。'
    : claim.certain
      ? '请核对，改正其中不对的一处。'
      : '请核对两处是否为同一口径；是同一口径的，请改正其中不对的一处，不是的，请在正文写明。';
  return {
    place: { kind: 'section', ...claim.span },
    cells: claim.cells,
    key: `${claim.subject}/${claim.words}`,
    ...(scope || !claim.certain ? { severity: 'W' as const } : {}),
    title: `正文写${said === '没有' ? `没有${claim.name}` : `${claim.name}${said}`}，${table}为${words(stated)}`,
    message: `正文${quote(claim.words)}写的是${said}，${table}为${words(stated)}，相差${words(claim.number - stated)}。${ask}`,
    found: `正文：${said}`,
    expected: `${table}：${words(stated)}`,
  };
}

function check(subject: Subject, id: ClaimRule): Verdict {
  const claims = claimsOf(subject.report, subject.context, subject.amount).filter(({ rule }) => rule === id);
  const unknown = claims.filter(({ agrees }) => agrees === null).length;
  const violations = claims.flatMap((claim) =>
    claim.agrees === false && claim.amount !== undefined ? [violationOf(subject, claim, claim.amount)] : [],
  );
  const why = unknown === 0 ? {} : { notAssessed: `正文有${unknown}处数字对应的表格还未填全，未能核对` };
  return { ...failing(violations), ...why };
}

/** The rule that every claim of its kind agrees with the tables' cells. */
export const claimRule = (id: ClaimRule, severity: Rule['severity'], tables: string): Rule => ({
  id,
  severity,
  reads: [...ALL_SECTIONS, ...ALL_TABLES],
  basis: ofNotice(`正文与${tables}`),
  check: (subject) => check(subject, id),
});
