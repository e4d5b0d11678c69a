import type { Severity } from '../finding';
import { foldWidth } from '../fold';
import { quote } from '../quote';
import { frontSentences, isPlan, phrase, type Sentence, sentences, sentencesWith } from '../text/sentences';
import { ALL_SECTIONS, failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { statedPeriod, wholeYear } from './stated-period';

const YEAR = '((?:19|20)\\d{2})\\s{0,4}年(?:度)?';
const DATED = /\d{4}\s{0,4}年/;
const DATED_SIGN = new RegExp(DATED, 'g');
/** A sentence that begins with a year, behind a heading if one stands there. */
const BEGINS = new RegExp(
  `^\\s{0,4}(?:一、总体情况)?\\s{0,4}(?:\\([一二三四五六七八九十]\\)[^,:]{2,12}[,:]?)?\\s{0,4}(?:在|至)?${YEAR}(?!以来|底|末|初|\\s{0,4}\\d{1,2}\\s{0,4}月)`,
);
/** What an opening says of the year: 2022年，我局认真贯彻落实 … */
const OPENING =
  /认真|深入|全面|严格|坚持|积极|持续|高度重视|切实|紧紧|紧扣|始终|扎实|贯彻|落实|围绕|按照|根据|以习近平|以[^,]{1,16}为|抓手|主线|推进|推动|加强|强化|聚焦|立足|统筹|着力|进一步|做好/;
/** A figure or its absence, which this report gives of its own year. */
const FIGURE =
  /(?:未|没有)(?:收到|接到|受理|发生)|(?:收到|受理|主动公开|公开|发布)[^,]{0,24}?\d[\d,]*\s{0,4}[余多]?\s{0,4}[件条次份篇]/;
/** The report speaks of itself: 现将2022年度政府信息公开工作报告如下. */
const OF_ITSELF = [
  new RegExp(`现(?:将|就)[^,。]{0,24}?${YEAR}[^,。]{0,24}?(?:报告|公布|公开|汇报|通报)(?:如下|于后)?`),
  new RegExp(
    `(?:现|特|兹)(?:予以?|向社会)?(?:公布|公开|发布)[^,。]{0,24}?${YEAR}政[府务]信?息?公开[^,。]{0,8}?年度报告`,
  ),
  new RegExp(`^\\s{0,4}${YEAR}政[府务]信?息?公开(?:工作)?(?:年度)?报告\\s{0,4}$`),
];
/** A plan for the next year is no slip: 2023年计划公开 … in the report for 2022. */
const AHEAD = /计划|目标|拟|将|预计|力争|争取|安排|打算/;
const BACK = /上年|去年|上一年|相比|同比|较(?:上|去|之)|曾|结转|比.{0,12}(?:增|减|多|少)/;
/** 今年 of what has been done; a report is read, and often written, in the year after. */
const THIS_YEAR = /今年(?:以来|来)?(?!后|将|拟|计划|要)/;

interface Slip {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly year: string;
  readonly severity: Severity;
}

/** The place of the year's four digits and 年 in a match whose first group is the year. */
function slipOf(sentence: Sentence, match: RegExpExecArray, severity: Severity): Slip {
  const [whole, year = ''] = match;
  const start = match.index + whole.indexOf(year);
  return { sentence, start, end: start + year.length, year, severity };
}

/** Whether the same paragraph also speaks of the report's own year: then another one may be told for comparison. */
function alsoOwnYear({ source, start, end }: Sentence, year: string): boolean {
  const from = source.text.lastIndexOf('\n', start) + 1;
  const to = source.text.indexOf('\n', end);
  const paragraph = source.text.slice(from, to < 0 ? undefined : to);
  return new RegExp(`${year}\\s{0,4}年`).test(foldWidth(paragraph));
}

/** Sentences of section 1 that begin with another year: its opening is certain, a figure's sentence may look back. */
function beginningSlips(all: readonly Sentence[], dated: readonly Sentence[], year: string): Slip[] {
  const opening = all.slice(0, 2).find(({ section, text }) => section === '1' && BEGINS.test(text));
  return dated.flatMap((sentence) => {
    if (sentence.section !== '1') return [];
    const match = BEGINS.exec(sentence.text);
    if (!match || match[1] === year || BACK.test(sentence.text) || alsoOwnYear(sentence, year)) return [];
    if (sentence === opening && OPENING.test(sentence.text)) return [slipOf(sentence, match, 'B')];
    const isAhead = Number(match[1]) === Number(year) + 1 && AHEAD.test(sentence.text);
    return FIGURE.test(sentence.text) && !isAhead ? [slipOf(sentence, match, 'W')] : [];
  });
}

/** Where the report names its own year, or states a whole other year as its period. */
function ownNameSlips(dated: readonly Sentence[], year: string): Slip[] {
  return dated.flatMap((sentence) => {
    if (!DATED.test(sentence.text)) return [];
    const named = OF_ITSELF.map((pattern) => pattern.exec(sentence.text)).find((match) => match !== null);
    if (named && named[1] !== year) return [slipOf(sentence, named, 'B')];
    const period = statedPeriod(sentence.text);
    const stated = period && wholeYear(period);
    if (!period || stated === undefined || String(stated) === year) return [];
    return [{ sentence, ...period.span, year: String(stated), severity: 'B' as const }];
  });
}

/** The sentence's beginning, to be found again by. */
const excerpt = ({ source, start, end }: Sentence): string =>
  quote(source.text.slice(start, end).trim().slice(0, 40));

function violationOf({ context }: Subject, { sentence, start, end, year, severity }: Slip): Violation {
  const found = phrase(sentence, start, end);
  const isYearAlone = found.words.length === 4;
  const fix = sentence.source.replace(found.start, found.end, String(context.year));
  return {
    place: found.place,
    key: `${year}/${isYearAlone ? 'year' : 'period'}`,
    severity,
    title: `报告年度写作${year}年`,
    message: `${excerpt(sentence)}写的是${year}年，本报告是${context.year}年度报告。请改为${context.year}年，并核对其后各数是否为${context.year}年的。`,
    found: `${year}年`,
    expected: `${context.year}年`,
    suggestions: isYearAlone ? [{ reason: `改为${context.year}年`, changes: [fix] }] : [],
  };
}

/** 今年 in what has been done may be read as either year: a note, for writers and readers alike take it for the report's. Told once, however often it stands there. */
function thisYear({ context, report }: Subject): Violation[] {
  if (!report.sections['1'].includes('今年')) return [];
  const told = sentences(report).filter(
    ({ section, text }) => section === '1' && THIS_YEAR.test(text) && !isPlan(text) && !/将|拟/.test(text),
  );
  const [first] = told;
  if (first === undefined) return [];
  const at = first.text.search(THIS_YEAR);
  const { place, start, end } = phrase(first, at, at + 2);
  const words = `${context.year}年`;
  const times = told.length > 1 ? `（共${told.length}处）` : '';
  return [
    {
      place,
      key: '今年',
      severity: 'I',
      title: `用“今年”指报告年度${times}`,
      message: `${excerpt(first)}用了“今年”${times}，报告公布时已是下一年。请改写为${words}。`,
      found: '今年',
      expected: words,
      suggestions: [{ reason: `改为${words}`, changes: [first.source.replace(start, end, words)] }],
    },
  ];
}

/** Another year is stated as the reporting year. */
export const textYear: Rule = {
  id: 'TEXT-YEAR',
  severity: 'B',
  reads: ['front', ...ALL_SECTIONS],
  basis: ofNoticeInForce('编制要求'),
  check(subject) {
    const all = sentences(subject.report);
    const year = String(subject.context.year);
    const dated = sentencesWith(subject.report, DATED_SIGN);
    const named = [...frontSentences(subject.report), ...dated];
    const slips = [...beginningSlips(all, dated, year), ...ownNameSlips(named, year)];
    return failing([...slips.map((slip) => violationOf(subject, slip)), ...thisYear(subject)]);
  },
};
