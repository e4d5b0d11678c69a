import { foldWidth } from '../fold';
import type { SharedCellId } from '../forms/shared-cells';
import { quote } from '../quote';
import { failing, ofNotice, type Rule, type Subject, type Verdict, type Violation } from './rule';
import { type Hit, hits, sectionSources } from './sources';

/** What is said to be none: the claim's own words, and the totals that must then be 0. */
interface Claim {
  readonly hit: Hit;
  readonly subject: string;
  readonly cells: readonly SharedCellId[];
}

const REQUESTS: readonly SharedCellId[] = ['t3.new.total'];
const REVIEWS: readonly SharedCellId[] = ['t4.rec.total'];
const SUITS: readonly SharedCellId[] = ['t4.dir.total', 't4.post.total'];

/** One sentence; its clauses are told apart by the patterns themselves. */
const SENTENCE = /[^。;!?\n]+/g;
const COUNTER = '(?:件|次|条|份|起|例|宗|人次)';
const ZERO = `(?<![\\d.])(?:0|零|〇)\\s*${COUNTER}`;
const RECEIVE = '(?:收到|接到|受理|接收)(?:过)?';
/** What may stand between 收到 and 申请 without making it another kind: whose, and of what. */
const WHOSE =
  '(?:任何|有关|关于|相关|各类|政府|政务|信息|公开|方面|公民|法人|自然人|单位|个人|公众|群众|社会|企业|其他|其它|组织|提出|提交|要求|[或和及与的、])*';
/** 未收到 … 申请; 收到 … 申请0件. */
const NO_REQUEST = new RegExp(`(?:未|没有|无)(?:再|曾)?${RECEIVE}${WHOSE}(?:依申请公开|依?申请)`);
const ZERO_REQUESTS = new RegExp(`${RECEIVE}${WHOSE}(?:依申请公开|依?申请)[^,:\\d]{0,10}${ZERO}`);
/** Why a case came: what may stand between 未发生 and 复议 or 诉讼. */
const WHY =
  '(?:因|由|对|任何|一起|有关|关于|相关|涉及|政府|政务|信息|依申请|公开|工作|方面|而|引发|引起|产生|导致|被|提起|提出|申请|行政|案件|情况|复议|诉讼|[或和及与的、])*';
/** 未发生 … 行政复议、行政诉讼; 行政复议0件. */
const NO_CASE = new RegExp(
  `(?:未|没有|无)(?:曾)?(?:发生|出现|收到|产生|引发|引起|有)?${WHY}(?:复议|诉讼)[^,:]{0,12}`,
);
const ZERO_CASES = new RegExp(`(?:复议|诉讼)[^,:\\d]{0,8}${ZERO}`, 'g');

/** Sentences that speak of another time, a plan or an exception claim nothing about this year's tables. */
const NO_CLAIM = /上年|去年|上一年|往年|力争|确保|力求|争取|下一步|今后|杜绝|避免|除.{1,20}外/;
/** What follows 申请 and makes it something else: 未收到申请人异议, 未收到对申请的投诉. */
const OTHER_REQUEST =
  /申请(?:人|(?:的|所|引发|引起|产生|相关|有关)*(?:投诉|举报|异议|信访|复议|诉讼|费|减免))/;
/** Lost or later stages: their absence says nothing of the number of cases. */
const OTHER_CASE = /败诉|纠正|撤销|纠错|责令|未经复议|复议后|二审|再审|超期|逾期/;
/** The sentence may speak of one office where the table covers an area. */
const OFFICE = /本级|办公室|本机关|机关本身/;
const AREAS: ReadonlySet<string> = new Set(['city', 'district', 'county']);

function statesAnotherYear(sentence: string, year: number): boolean {
  return [...sentence.matchAll(/((?:19|20)\d{2})年/g)].some((match) => match[1] !== String(year));
}

/** A number above 0 of applications in the same sentence: part of them came another way. */
const statesSome = (sentence: string) =>
  new RegExp(`(?:收到|受理)[^,]{0,20}?[1-9]\\d*\\s*${COUNTER}`).test(sentence);

function requestClaims(hit: Hit, sentence: string): Claim[] {
  const found = NO_REQUEST.exec(sentence) ?? ZERO_REQUESTS.exec(sentence);
  const after = found && sentence.slice(found.index, found.index + found[0].length + 6);
  if (!after || OTHER_REQUEST.test(after) || statesSome(sentence)) return [];
  return [{ hit, subject: '没有收到政府信息公开申请', cells: REQUESTS }];
}

/** The kinds of case that a phrase denies. */
function caseClaims(hit: Hit, sentence: string): Claim[] {
  const phrases = [NO_CASE.exec(sentence)?.[0], ...(sentence.match(ZERO_CASES) ?? [])].filter(
    (phrase) => phrase !== undefined && !OTHER_CASE.test(phrase),
  );
  const denied = phrases.join('');
  return [
    ...(denied.includes('复议') ? [{ hit, subject: '没有发生行政复议', cells: REVIEWS }] : []),
    ...(denied.includes('诉讼') ? [{ hit, subject: '没有发生行政诉讼', cells: SUITS }] : []),
  ];
}

function claims({ report, context }: Subject): Claim[] {
  return hits(sectionSources(report), SENTENCE, foldWidth).flatMap((hit) => {
    const sentence = hit.match[0].replace(/\s/g, '');
    if (NO_CLAIM.test(sentence) || statesAnotherYear(sentence, context.year)) return [];
    return [...requestClaims(hit, sentence), ...caseClaims(hit, sentence)];
  });
}

function violationOf({ context }: Subject, { hit, subject, cells }: Claim, stated: number): Violation {
  const table = cells === REQUESTS ? '表三本年新收总计' : '表四总计';
  const perhapsOffice = AREAS.has(context.unit.kind) && OFFICE.test(hit.words);
  const ask = perhapsOffice
    ? '如正文只说一个机关，请写明，并核对表格的统计范围。'
    : '请核对，改正其中不对的一处。';
  return {
    place: hit.source.at(hit.start, hit.end),
    cells,
    key: `${subject}/${hit.words.trim()}`,
    severity: perhapsOffice ? 'W' : 'B',
    title: `正文写${subject}，${table}为${stated}`,
    message: `正文${quote(hit.words.trim())}，${table}填的是${stated}，两处不一致。${ask}`,
    found: `正文：${subject}`,
    expected: `${table}：${stated}`,
  };
}

function check(subject: Subject): Verdict {
  let unknown = 0;
  const violations = claims(subject).flatMap((claim) => {
    const amounts = claim.cells.map((id) => subject.amount(id));
    const stated = amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
    if (stated > 0) return [violationOf(subject, claim, stated)];
    if (amounts.includes(undefined)) unknown += 1;
    return [];
  });
  const why = unknown === 0 ? {} : { notAssessed: `正文有${unknown}处写明没有发生，相应的表格还未填全` };
  return { ...failing(violations), ...why };
}

/** The text says that no application came, or that there was no review or suit, and the tables say otherwise. */
export const claimNone: Rule = {
  id: 'CLAIM-NONE',
  severity: 'B',
  basis: ofNotice('正文与表三、表四'),
  check,
};
