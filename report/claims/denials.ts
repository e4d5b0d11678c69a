import { withoutSpace } from '../fold';
import type { SharedCellId } from '../forms/shared-cells';
import type { UnitRecord } from '../unit-record';
import type { Claim } from './claim';
import type { Passage } from './passages';
import { scopeOf } from './standing';

type Denial = Omit<Claim, 'agrees' | 'amount' | 'cells'>;

const COUNTER = '(?:件|次|条|份|起|例|宗|人次)';
const ZERO = `(?<![\\d.])(?:0|零|〇)\\s*${COUNTER}`;
const RECEIVE = '(?:收到|接到|受理|接收)(?:过)?';
/** What may stand between 收到 and 申请 without making it another kind: whose, and of what. */
const WHOSE =
  '(?:任何|有关|关于|相关|各类|政府|政务|信息|公开|方面|公民|法人|自然人|单位|个人|公众|群众|社会|企业|其他|其它|组织|提出|提交|要求|[或和及与的、])*';
/** 未收到 … 申请; 收到 … 申请0件. */
const NO_REQUEST = new RegExp(`(?:未|没有|无)(?:再|曾)?${RECEIVE}${WHOSE}(?:依申请公开|依?申请)`);
/** 无依申请公开情况, 没有公民申请公开政府信息. */
const NONE_OF_THEM = new RegExp(
  `(?:没有|无|未(?:产生|发生|出现|有))${WHOSE}(?:依申请公开|信息公开申请|申请公开(?:政府)?信息|公开申请)(?:的|件|事项|情况|办件|业务|发生)*(?=$|[，,。；;、）)])`,
);
const ZERO_REQUESTS = new RegExp(
  `${RECEIVE}${WHOSE}(?:依申请公开|依?申请)[^,，:：\\d]{0,10}${ZERO}|(?:依申请公开|信息公开申请|申请公开)[^,，:：。\\d予部不转复诉费提处]{0,12}(?:${ZERO}|为(?:零|0)(?=$|[，,。；;]))`,
);
/** Why a case came: what may stand between 未发生 and 复议 or 诉讼. */
const WHY =
  '(?:因|由|对|任何|一起|有关|关于|相关|涉及|政府|政务|信息|依申请|公开|工作|方面|而|引发|引起|产生|导致|被|提起|提出|申请|行政|案件|情况|复议|诉讼|[或和及与的、])*';
/** 未发生 … 行政复议、行政诉讼; 行政复议0件. */
const NO_CASE = new RegExp(
  `(?:未|没有|无)(?:曾|一[件起例次宗])?(?:发生|出现|收到|产生|引发|引起|有)?${WHY}(?:复议|诉讼)[^,，:：]{0,12}`,
);
/** 因信息公开引发的诉讼没有发生. */
const NO_CASE_AFTER =
  /(?:复议|诉讼)(?:案件|案|情况|行政|复议|诉讼|[、和及或与])*(?:均|也|都|全年|本年度?)*(?:没有|未)(?:再)?(?:发生|出现|产生|收到|引发)(?=$|[，,。；;、）)])/;
const ZERO_CASES = new RegExp(`(?:复议|诉讼)[^,，:：\\d]{0,8}${ZERO}`, 'g');

/** Sentences that speak of another time, a plan or an exception claim nothing about this year's tables. */
const NO_CLAIM =
  /上年(?!度?结转)|去年|上一年(?!度?结转)|往年|力争|确保|力求|争取|下一步|今后|杜绝|避免|除.{1,20}外/;
/** What follows 申请 and makes it something else: 未收到申请人异议, 未收到对申请的投诉. */
const OTHER_REQUEST =
  /申请(?:人|(?:的|所|引发|引起|产生|相关|有关)*(?:投诉|举报|异议|信访|复议|诉讼|费|减免))/;
/** Lost or later stages: their absence says nothing of the number of cases. */
const OTHER_CASE = /败诉|纠正|撤销|纠错|责令|未经复议|复议后|二审|再审|超期|逾期/;
/** A number above 0 of applications in the same passage: part of them came another way. */
const SOME = new RegExp(
  `(?:收到|受理)(?:网[上络]|网站|信函|当面|当场|现场|传真|邮[寄件]|电子邮件|书面|线上|线下|平台|渠道|方式|以|由|自然人|法人)*${WHOSE}(?:依申请公开|依?申请)?[^,，\\u4e00-\\u9fa5]{0,4}(?:共|共计|计|合计|为)?\\s*[1-9]\\d*\\s*${COUNTER}`,
);
const TOPIC = /申请|复议|诉讼/;
const NO_DENIALS: readonly Denial[] = [];
const WORTH = /未|没有|无|(?:0|零|〇)\s*(?:件|次|条|份|起|例|宗|人)|为(?:零|0)/;

const YEARS = /((?:19|20)\d{2})年/g;

function statesAnotherYear(words: string, year: number): boolean {
  return words.includes('年') && [...words.matchAll(YEARS)].some((match) => match[1] !== String(year));
}

type Denied = readonly [subject: string, name: string, cells: readonly SharedCellId[], words: string];

/** Each part of a passage between ； is judged alone. */
function requestDenials(words: string): Denied[] {
  const found = NO_REQUEST.exec(words) ?? NONE_OF_THEM.exec(words) ?? ZERO_REQUESTS.exec(words);
  if (found === null) return [];
  const after = words.slice(found.index, found.index + found[0].length + 6);
  if (OTHER_REQUEST.test(after) || SOME.test(words)) return [];
  return [['none.requests', '没有收到政府信息公开申请', ['t3.new.total'], found[0]]];
}

/** The kinds of case that a phrase denies. */
function caseDenials(words: string): Denied[] {
  const phrases = [
    NO_CASE.exec(words)?.[0],
    NO_CASE_AFTER.exec(words)?.[0],
    ...(words.match(ZERO_CASES) ?? []),
  ].filter((phrase) => phrase !== undefined && !OTHER_CASE.test(phrase));
  const of = (word: string) => phrases.find((phrase) => phrase?.includes(word));
  const review = of('复议');
  const suit = of('诉讼');
  return [
    ...(review === undefined
      ? []
      : [['none.reviews', '没有发生行政复议', ['t4.rec.total'], review] as const]),
    ...(suit === undefined
      ? []
      : [['none.suits', '没有发生行政诉讼', ['t4.dir.total', 't4.post.total'], suit] as const]),
  ];
}

/** Where in a part the character stands that is the `nth` of those that are no white space; undefined behind the last. */
function solidAt(part: string, nth: number): number | undefined {
  let left = nth;
  for (let at = 0; at < part.length; at++) if (!/\s/.test(part.charAt(at)) && left-- === 0) return at;
  return undefined;
}

function partDenials(
  passage: Passage,
  from: number,
  part: string,
  context: { year: number },
): readonly Denial[] {
  const words = withoutSpace(part);
  if (!WORTH.test(words) || NO_CLAIM.test(words) || statesAnotherYear(words, context.year)) return [];
  const at = (start: number, end: number) => ({
    section: passage.section,
    start: passage.start + from + start,
    end: passage.start + from + end,
  });
  const denied = [...requestDenials(words), ...caseDenials(words)];
  if (denied.length === 0) return NO_DENIALS;
  const lead = part.length - part.trimStart().length;
  const whole = part.replace(/[。！？!?；;\s]+$/, '').length;
  return denied.map(([subject, name, cells, phrase]) => {
    const start = words.indexOf(phrase);
    const last = (solidAt(part, start + phrase.length - 1) ?? whole - 1) + 1;
    const span = at(solidAt(part, start) ?? lead, Math.min(last, whole));
    return {
      rule: 'CLAIM-NONE' as const,
      subject,
      name,
      number: 0,
      unit: '',
      year: context.year,
      scope: scopeOf(part),
      span,
      phrase: at(lead, whole),
      passage: passage.start,
      words: part.slice(lead, whole),
      sums: [{ plus: cells, minus: [] }],
      certain: true,
    };
  });
}

/** What a passage says did not come or did not happen: 未收到申请, 行政复议0件, 未发生行政诉讼. */
export function denialsOf(passage: Passage, context: { year: number; unit: UnitRecord }): readonly Denial[] {
  if (!passage.prose || !TOPIC.test(passage.text) || !WORTH.test(passage.text)) return NO_DENIALS;
  let from = 0;
  const { text } = passage;
  if (!/[；;]/.test(text)) return partDenials(passage, 0, text, context);
  return text.split(/(?<=[；;])/).flatMap((part) => {
    const found = partDenials(passage, from, part, context);
    from += part.length;
    return found;
  });
}
