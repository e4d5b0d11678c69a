import { foldWidth, foldWording } from '../fold';
import { quote } from '../quote';
import { phrase, type Sentence, sentences, sentencesWith } from '../text/sentences';
import { sectionSource } from '../text/sources';
import type { UnitRecord } from '../unit-record';
import { ALL_SECTIONS, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { unitsNamedAt } from './unit-register';

/** 区委市政府: the committee of one level beside the government of another, as one phrase. 小区委员会 is none. */
const TWO_LEVELS = /(?<![小社校园])([省市区县州旗])委\s*([省市区县州旗])(?:人民)?政府/g;
/** 我县, 我局: the filer's own kind. 自我区分 and 我市场 are none. */
const OWN_KIND = /(?<![自忘])我(区|县|州|旗|镇|乡|街道|局|委|厅)(?![分别域划])/g;
/** What either of them begins with. */
const LEVEL_SIGN = /委\s*[省市区县州旗]|我[区县州旗镇乡街局委厅]/g;
/** Figures that a report gives of its own unit, right behind the name. */
const OWN_FIGURES = /^(?:共|累计|全年)?(?:主动公开|未收到|没有收到|收到|受理)/;
/** How a report opens, right behind the name. */
const OPENING =
  /^(?:认真|严格|高度重视|深入|全面|坚持|积极|持续|紧紧|紧扣|始终|切实|扎实|按照|围绕|在|以|根据|政府信息公开工作年度报告)/;
/** What may stand before the name at the beginning of a sentence. */
const LEAD = /^\s*(?:一、总体情况\s*)?(?:(?:19|20)\d{2}\s*年(?:度)?\s*,?\s*)?$/;
/** The parts of it, one after the other. */
const LEADS = [/\s*/y, /一、总体情况\s*/y, /(?:19|20)\d{2}\s*年(?:度)?\s*,?\s*/y];
/** Before the name of who wrote the report. */
const WRITTEN_BY = /(?:报告|本报告)由\s*$/;
const AUTHOR = /报告由\s*/g;
/** Everybody's text: it speaks of regions at large, and of no unit. */
const AT_LARGE = /(?:一些|部分|有些|个别|多数|不少|许多)(?:地区|地方|省市|政府部门|部门|单位)|各级政府部门/g;
const SELF = /[我本](?:区|县|市|州|旗|镇|乡|街道|局|委|办|厅|院|校|中心|单位|机关|部门|级|站|队|所|处)/;

const namesOf = ({ name, aliases }: UnitRecord) =>
  [name, ...aliases].filter((one) => one !== '').map(foldWidth);

/** The kinds of unit that the filer may call its own: those its name has, and its area's. */
function isOwnKind(unit: UnitRecord, kind: string): boolean {
  return namesOf(unit).some((name) => name.includes(kind));
}

function found(sentence: Sentence, at: number, words: string, why: string, expected: string): Violation {
  const { place, words: written } = phrase(sentence, at, at + words.length);
  return {
    place,
    key: written,
    title: `${quote(written)}${why}`,
    message: `正文${quote(written)}${why}。请核对，改为${expected}。`,
    found: written,
    expected,
  };
}

function wrongLevels({ report, context: { unit } }: Subject): Violation[] {
  return sentencesWith(report, LEVEL_SIGN).flatMap((sentence) => {
    const levels = [...sentence.text.matchAll(TWO_LEVELS)].filter(
      ([, committee, government]) => committee !== government,
    );
    const kinds = [...sentence.text.matchAll(OWN_KIND)].filter(([, kind = '']) => !isOwnKind(unit, kind));
    return [
      ...levels.map((match) =>
        found(
          sentence,
          match.index,
          match[0],
          '前后不是同一级',
          `同一级的党委和政府，如“${match[1]}委、${match[1]}政府”`,
        ),
      ),
      ...kinds.map((match) =>
        found(sentence, match.index, match[0], '与本单位不符', `${unit.name}自己的称谓`),
      ),
    ];
  });
}

/** 西宁市湟中区 of 西宁市湟中区人民政府. */
const stem = (name: string): string => name.replace(/人民政府(?:办公室)?$|政府办公室$/, '');
const GOVERNMENT = /人民政府$/;

/** Neither the filer nor the government above it, nor, for a government, an office below it: those it may speak of. */
function isStranger(own: readonly string[], name: string): boolean {
  return !own.some(
    (mine) =>
      mine.includes(name) ||
      name.includes(mine) ||
      mine.startsWith(stem(name)) ||
      (GOVERNMENT.test(mine) && name.startsWith(stem(mine))),
  );
}

/** Whether the sentence is about the unit named at that place: as the report's opening, its figures or its author. */
function isSubject(sentence: Sentence, at: number, name: string, isFirst: boolean): boolean {
  const before = sentence.text.slice(0, at);
  const after = sentence.text.slice(at + name.length);
  if (WRITTEN_BY.test(before)) return true;
  return LEAD.test(before) && (OWN_FIGURES.test(after) || (isFirst && OPENING.test(after)));
}

/** A sentence that begins with another character than these has nothing before a name at its beginning. */
const LEADING = /^[\s一\d]/;
const AT_BEGINNING: readonly number[] = [0];

/** Where in a sentence the name of whoever it is about may begin (see isSubject). */
function namePlaces({ text }: Sentence): Iterable<number> {
  const hasAuthor = text.includes('报告由');
  if (!hasAuthor && !LEADING.test(text)) return AT_BEGINNING;
  const places = new Set<number>();
  let at = 0;
  for (const lead of LEADS) {
    lead.lastIndex = at;
    at += lead.exec(text)?.[0].length ?? 0;
    places.add(at);
  }
  if (hasAuthor) for (const { index, 0: words } of text.matchAll(AUTHOR)) places.add(index + words.length);
  return places;
}

/** Another unit's name where the filer's should stand. */
function otherNames({ context: { unit, otherUnits = [] } }: Subject, all: readonly Sentence[]): Violation[] {
  const violations: Violation[] = [];
  if (otherUnits.length === 0) return violations;
  const own = namesOf(unit);
  for (const [index, sentence] of all.entries())
    for (const at of namePlaces(sentence))
      for (const name of unitsNamedAt(otherUnits, sentence.text, at))
        if (isStranger(own, name) && isSubject(sentence, at, name, index === 0))
          violations.push(found(sentence, at, name, '是另一单位的名称', `“${unit.name}”`));
  return violations;
}

const TOWN = '([\u4e00-\u9fa5]{1,8}?(?:镇|乡|街道)(?:人民政府|办事处)?)';
const SINCE = '(?:(?:19|20)\\d{2}\\s*年(?:度)?|全年|下一步|今后|接下来|明年|对此|为此|目前)';
/** 多巴镇党委高度重视: by its Party committee, which is of one place, as its office is. */
const COMMITTEE =
  '党(?:工)?委(?:(?:、|和|与)?(?:镇|乡|街道)?(?:人民)?政府|(?:、|和|与)?办事处|领导班子|班子|会议|书记)?';
/** A township at the beginning of a sentence, as the one whose figures or work it tells. */
const TOWNSHIP = new RegExp(
  `^\\s*(?:${SINCE}\\s*,?)*${TOWN}(?:${COMMITTEE})?(?:共|累计|全年|也|均|始终|一直)*(?:主动公开|公开信息|未收到|没有收到|收到|受理|未发生|认真|严格|高度重视|坚持|积极|持续|切实|(?:专题|亲自|定期|多次|先后)(?:研究|听取|部署|召开|调度|督[促导]))`,
);
/** So are its plans, and its inner office, which nobody else names; the words alone do not tell a name (责成镇党政办). */
const PERHAPS_TOWNSHIP = new RegExp(
  `^\\s*(?:${SINCE}\\s*,?)*${TOWN}将(?!军|乐)|(?:^|[,;:由])在${TOWN}党(?:工)?委[^,;]{0,14}领导下|(?:^|[,;:由])${TOWN}(?:党政(?:综合)?办(?:公室)?|党建办|综合办公室)`,
);
const NO_NAME = /^[我本全各该]|[各全]|[由让请交][镇乡]$|(?:乡镇|城镇|集镇|村镇|下属|所辖)/;
const TOWNSHIPS: ReadonlySet<UnitRecord['kind']> = new Set(['town', 'township', 'subdistrict']);

/** In a township's report, another township's name where its own should stand: 李家山镇未收到 …. */
function otherTownships({ report, context: { unit, otherUnits = [] } }: Subject): Violation[] {
  if (!TOWNSHIPS.has(unit.kind)) return [];
  const own = namesOf(unit);
  return sentencesWith(report, /[镇乡道]/g).flatMap((sentence) => {
    const told = TOWNSHIP.exec(sentence.text);
    const match = told ?? PERHAPS_TOWNSHIP.exec(sentence.text);
    const name = match?.slice(1).find((one) => one !== undefined) ?? '';
    const bare = name.replace(/(?:人民政府|办事处)$/, '');
    if (!match || NO_NAME.test(name) || own.some((mine) => mine.includes(bare))) return [];
    // 县乡党委 is of no one place.
    if (told?.[0].includes('党') && bare.length < 3) return [];
    if (told === null && (bare.length < 3 || !otherUnits.some((other) => other.includes(bare)))) return [];
    const at = match[0].indexOf(name);
    return [found(sentence, at, name, '是另一单位的名称', `“${unit.name}”`)];
  });
}

/** A section 1 that speaks of 一些地区 and nowhere of the filer is nobody's report. */
function atLarge({ report, context: { unit } }: Subject, all: readonly Sentence[]): Violation[] {
  const source = sectionSource(report, '1');
  if (source.says(SELF)) return [];
  const text = source.tight;
  if (namesOf(unit).some((name) => text.includes(foldWording(name)))) return [];
  const sentence = all.find(({ section, text: words }) => section === '1' && words.search(AT_LARGE) >= 0);
  const match = sentence && [...sentence.text.matchAll(AT_LARGE)][0];
  if (!sentence || !match) return [];
  return [
    found(sentence, match.index, match[0], '说的不是本单位，全节也没有写到本单位', `${unit.name}的情况`),
  ];
}

/** Another unit's name, or another level of government, where the filer's should stand. */
export const textUnit: Rule = {
  id: 'TEXT-UNIT',
  severity: 'W',
  reads: ALL_SECTIONS,
  basis: ofNoticeInForce('编制要求'),
  check(subject) {
    const all = sentences(subject.report);
    const named = otherNames(subject, all);
    const violations = [
      ...wrongLevels(subject),
      ...(named.length > 0 ? named : otherTownships(subject)),
      ...atLarge(subject, all),
    ];
    if (subject.context.otherUnits !== undefined) return { violations };
    return { violations, notAssessed: '没有其他单位的名称可供核对' };
  },
};
