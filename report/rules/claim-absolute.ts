import { isForeign } from '../claims/foreign';
import { type Passage, passagesOf } from '../claims/passages';
import { scopeMayDiffer, scopeOf, speaksElsewhere, withoutCarried } from '../claims/standing';
import { topicAt } from '../claims/topics';
import { COMMON_ROWS } from '../forms/request-rows';
import { quote } from '../quote';
import {
  ALL_SECTIONS,
  failing,
  ofNotice,
  type Rule,
  type Subject,
  type Verdict,
  type Violation,
} from './rule';

/** What the words say is wholly so, and the cells that must then be 0. */
interface Absolute {
  readonly words: RegExp;
  readonly topic: 'requests' | 'cases';
  readonly says: string;
  readonly zero: (words: string) => readonly string[];
}

type CaseGroup = 'rec' | 'dir' | 'post';
/** Kinds of suit that have columns of their own, and name the other kind of case besides. */
const SUITS: readonly (readonly [RegExp, CaseGroup])[] = [
  [/(?:未经|不经|没有经过)(?:行政)?复议(?:程序)?(?:而|就|即)?|直接(?:提起(?:行政)?诉讼|起诉|诉讼)/g, 'dir'],
  [
    /(?<!未|不)经(?:行政)?复议|(?:不服|先)(?:行政)?复议(?:决定|结果)?|复议(?:决定|结果)?(?:之?后|[而仍]?不服)/g,
    'post',
  ],
];
const A_CASE = /复议|诉讼|起诉/;

/** Whose columns of table 4 a clause speaks of. */
function groupsIn(clause: string): CaseGroup[] {
  const own = SUITS.filter(([words]) => clause.search(words) !== -1).map(([, group]) => group);
  const rest = SUITS.reduce((text, [words]) => text.replace(words, ''), clause);
  const suits: CaseGroup[] = own.length > 0 ? own : /诉讼|起诉/.test(rest) ? ['dir', 'post'] : [];
  return rest.includes('复议') ? ['rec', ...suits] : suits;
}

/** The groups of the nearest clause that names any. */
const groupsOf = (words: string): CaseGroup[] =>
  groupsIn(
    words
      .split(/[，,：:]/)
      .filter((one) => A_CASE.test(one))
      .at(-1) ?? '',
  );

/** Of those decided alone: 审结的3件全部维持. */
const DECIDED = /审结|已结|结案/;

function notUpheld(words: string): string[] {
  const outcomes = DECIDED.test(words) ? ['corrected', 'other'] : ['corrected', 'other', 'pending'];
  return groupsOf(words).flatMap((group) => outcomes.map((outcome) => `t4.${group}.${outcome}`));
}

/** 诉讼3件，2件已开庭: what is between all of them and those that 均 is said of. */
const SOME_OF_THEM = /^[^，,；;。\d]{0,6}[，,]\s*(?:其余|另外?|有|已|年内)*$/;

/** Whether 均维持 is said of fewer than the sentence counts, and the table has as many: 诉讼3件，2件已开庭，均维持. */
function isOfSome({ amount }: Subject, { text, figures }: Passage, from: number, at: number): boolean {
  const [all, some] = figures.filter(({ start, end }) => start >= from && end <= at).slice(-2);
  if (all === undefined || some === undefined || some.value >= all.value) return false;
  if (!SOME_OF_THEM.test(text.slice(all.end, some.start))) return false;
  const upheld = groupsOf(text.slice(from, at)).map((group) => amount(`t4.${group}.upheld`) ?? 0);
  return some.value <= upheld.reduce((sum, one) => sum + one, 0);
}
const OUT = 't3.carry_out.total';
const NOT_GRANTED = COMMON_ROWS.filter(({ id, part }) => part === 'outcome' && id !== 'granted').map(
  ({ id }) => `t3.${id}.total`,
);

const ABSOLUTES: readonly Absolute[] = [
  {
    words:
      /(?:均|全部|都|全)(?:已|被|获得?|予以|判决|得到|为|是|作出?|予|由|经|复议|机关|人民|法院)*维持(?!率)|维持率(?:为|达到?)?(?:100[%％]|百分之百)/g,
    topic: 'cases',
    says: '复议、诉讼全部维持',
    zero: notUpheld,
  },
  {
    words:
      /(?:均|全部|都|全数|悉数)(?:已|已经|予以|依法|按规定|于?年内|按要求)*(?:办结|答复|回复|办理完毕|办复|办毕)(?!率|期限|前|的|件|申请|总|情|与|和)/g,
    topic: 'requests',
    says: '申请全部办结',
    zero: () => [OUT],
  },
  {
    words: /(?:均|全部|都)(?:已|依法|按期|按时|按规定)*予以公开(?![^，。；]{0,6}(?:或|和|及|、|答复))/g,
    topic: 'requests',
    says: '申请全部予以公开',
    zero: () => NOT_GRANTED,
  },
  {
    words: /(?:答复率|办结率|办复率)(?:为|达到?|保持)?(?:100[%％]|百分之百)/g,
    topic: 'requests',
    says: '申请全部办结',
    zero: () => [OUT],
  },
];
/** Every one of them holds one of these. */
const SIGN = /维持|予以公开|[办答回][结复毕]|办理完毕/;
/** In time, or only of those that fell due: says nothing of the rest. Those of a part say nothing of the whole. */
const LIMITED =
  /按时|按期|如期|期限|限期|时限|到期|其中|其余|其他\d|除|信箱|热线|投诉|信访|留言|提案|建议|咨询|上年|去年/;

function violationOf(subject: Subject, passage: Passage, absolute: Absolute, match: RegExpMatchArray) {
  const text = passage.text;
  const at = match.index ?? 0;
  const cut = Math.max(...['；', ';', '。'].map((mark) => text.lastIndexOf(mark, at)));
  const before = text.slice(cut + 1, at);
  if (topicAt(passage, at) !== absolute.topic || LIMITED.test(withoutCarried(before))) return undefined;
  if (isForeign(passage, at, absolute.topic)) return undefined;
  if (absolute.topic === 'cases' && isOfSome(subject, passage, cut + 1, at)) return undefined;
  if (speaksElsewhere(text.slice(0, at), before, subject.context.year)) return undefined;
  const cells = absolute.zero(before).filter((id) => subject.amount(id) !== 0);
  const known = cells.filter((id) => subject.amount(id) !== undefined);
  const stated = known.reduce((sum, id) => sum + (subject.amount(id) ?? 0), 0);
  if (stated === 0) return cells.length > 0 ? null : undefined;
  const table =
    absolute.topic === 'cases'
      ? '表四的纠正、其他结果、尚未审结'
      : cells.includes(OUT)
        ? '表三结转下年度继续办理'
        : '表三予以公开以外的办理结果';
  const ask = scopeMayDiffer(subject.context.unit, scopeOf(before))
    ? '正文如只说一个机关，请写明。'
    : '请核对，改正其中不对的一处。';
  return {
    place: {
      kind: 'section' as const,
      section: passage.section,
      start: passage.start + at,
      end: passage.start + at + match[0].length,
    },
    cells: known,
    key: `${match[0]}/${before.trim()}`,
    title: `正文写${absolute.says}，${table}还有${stated}件`,
    message: `正文${quote(`${before.trim()}${match[0]}`)}，${table}还有${stated}件，两处不一致。${ask}`,
    found: `正文：${match[0]}`,
    expected: `${table}：${stated}`,
  };
}

function check(subject: Subject): Verdict {
  const violations: Violation[] = [];
  let unknown = 0;
  for (const passage of passagesOf(subject.report).filter(({ prose, text }) => prose && SIGN.test(text)))
    for (const absolute of ABSOLUTES)
      for (const match of passage.text.matchAll(absolute.words)) {
        const violation = violationOf(subject, passage, absolute, match);
        if (violation === null) unknown += 1;
        else if (violation !== undefined) violations.push(violation);
      }
  const why =
    unknown === 0 ? {} : { notAssessed: `正文有${unknown}处写明全部办结或维持，相应的表格还未填全` };
  return { ...failing(violations), ...why };
}

/** Of applications and cases: 均获维持, 全部办结, 答复率100% leave nothing corrected, pending or carried over. */
export const claimAbsolute: Rule = {
  id: 'CLAIM-ABSOLUTE',
  severity: 'W',
  reads: [...ALL_SECTIONS, 't3', 't4'],
  basis: ofNotice('正文与表三、表四'),
  check,
};
