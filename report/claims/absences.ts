import type { Form } from '../forms/form';
import { cellDefinition } from '../forms/form-cells';
import type { Claim, ClaimRule } from './claim';
import { isForeign } from './foreign';
import type { Passage } from './passages';
import { scopeOf, speaksElsewhere } from './standing';

/** Something that the text says there was none of, and the cells that must then be 0. */
interface Absence {
  readonly rule: ClaimRule;
  readonly subject: string;
  readonly name: string;
  readonly words: RegExp;
  /** Those of them that the form has. */
  readonly cells: readonly string[];
}

const NOT = '(?:未|没有|无)';
const END = '(?=$|[，,。；;、）)])';
const KINDS =
  '(?:行政(?:许可|处罚|强制)(?:决定|措施|案件)?[、和及与或]?(?:以及)?(?:行政)?(?:许可|处罚|强制)?)';
/** 没有作出行政许可决定, 未实施行政处罚、行政强制; the kind is one of those named together. */
const decision = (kind: string): RegExp =>
  new RegExp(
    `${NOT}(?:再|曾)?(?:作出|做出|办理|实施|开展|发生|产生|采取)(?:过|任何)?(?=[^，,。；;]{0,20}${kind})${KINDS}{1,3}(?:决定|措施|案件|事项|行为)?${END}`,
  );

const ABSENCES: readonly Absence[] = [
  ...(
    [
      ['permit', '行政许可', '许可', 't2.a5.permit.decisions'],
      ['penalty', '行政处罚', '处罚', 't2.a6.penalty.decisions'],
      ['coercion', '行政强制', '强制', 't2.a6.coercion.decisions'],
    ] as const
  ).map(([id, name, kind, cell]) => ({
    rule: 'CLAIM-TABLE2' as const,
    subject: `disclosure.${id}`,
    name,
    words: decision(kind),
    cells: [cell],
  })),
  {
    rule: 'CLAIM-TABLE2',
    subject: 'disclosure.normative.issued',
    name: '制发行政规范性文件',
    words: new RegExp(
      `${NOT}(?:新)?(?:制定|制发|出台|印发|发布|颁布)(?:新的|任何|过)?(?:行政)?规范性文件${END}`,
    ),
    cells: ['t2.a1.normative.issued', 't2.a1.normative.made_new'],
  },
  {
    rule: 'CLAIM-TABLE2',
    subject: 'disclosure.fee',
    name: '行政事业性收费',
    words: new RegExp(
      `(?:${NOT}(?:收取|发生|产生|征收|涉及)?|不收取)(?:任何)?行政事业性收费(?:项目|收入|事项)?${END}`,
    ),
    cells: ['t2.a8.admin_fee.amount_wan'],
  },
  {
    rule: 'CLAIM-REQUESTS',
    subject: 'requests.carried-in',
    name: '上年结转申请',
    words: new RegExp(
      `${NOT}(?:有)?(?:上(?:一)?年度?|去年)(?:度|末)?的?(?:结转|遗留|转入)(?:的)?(?:政府信息公开|信息公开)?(?:申请|办件|件)*${END}`,
    ),
    cells: ['t3.carried_in.total'],
  },
  {
    rule: 'CLAIM-REQUESTS',
    subject: 'requests.carried-out',
    name: '结转下年度继续办理',
    words: new RegExp(
      `${NOT}(?:有)?(?:申请|办件)?(?:(?:需|需要)?(?:结转|转|留待|顺延)(?:至|到|入)?(?:下|明|次)(?:一)?年度?|(?:下|次)年度?结转|跨年)(?:继续)?(?:办理|答复)?的?(?:政府信息公开|信息公开)?(?:申请|办件|件)*${END}`,
    ),
    cells: ['t3.carry_out.total'],
  },
];

const WORTH = /(?:未|没有|无|不收)[^，,。；;]{0,24}(?:许可|处罚|强制|规范性文件|收费|结转|遗留|转|跨年|顺延)/;
/** A power that the organ has not, a duty, or what has not come of it: no count. */
const NO_COUNT = /因|对|如|凡|若|违|投诉|公开不|超期|逾期|无正当/;

type Reading = Omit<Claim, 'agrees' | 'amount' | 'cells'>;

function readingOf(
  passage: Passage,
  absence: Absence,
  match: RegExpExecArray,
  cells: readonly string[],
  year: number,
): Reading {
  const { rule, subject, name } = absence;
  const at = {
    section: passage.section,
    start: passage.start + match.index,
    end: passage.start + match.index + match[0].length,
  };
  return {
    rule,
    subject,
    name,
    number: 0,
    unit: '',
    year,
    scope: scopeOf(passage.text.slice(0, match.index)),
    span: at,
    phrase: at,
    passage: passage.start,
    words: match[0],
    sums: cells.map((cell) => ({ plus: [cell], minus: [] })),
    certain: true,
  };
}

/** What a passage says there was none of, beside applications and cases: 没有作出行政许可决定, 无上年结转. */
export function absencesOf(passage: Passage, form: Form, year: number): readonly Reading[] {
  if (!passage.prose || !WORTH.test(passage.text)) return [];
  return ABSENCES.flatMap((absence) => {
    const match = absence.words.exec(passage.text);
    if (match === null) return [];
    const before = passage.text.slice(0, match.index);
    const clause = before.split(/[，,；;。]/).at(-1) ?? '';
    const cells = absence.cells.filter((id) => cellDefinition(form, id));
    if (cells.length === 0 || NO_COUNT.test(clause) || speaksElsewhere(before, clause, year)) return [];
    if (absence.rule === 'CLAIM-REQUESTS' && isForeign(passage, match.index, 'requests')) return [];
    return [readingOf(passage, absence, match, cells, year)];
  });
}
