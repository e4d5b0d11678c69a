import { allSources, type Hit, hits } from '../text/sources';
import { ALL_TEXTS, failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';

/**
 * The year in some kind of bracket and the number of a document. The issuing office's short name stands before it: it
 * is looked for only where a bracket is, since nearly every character of a text could begin one.
 */
const DOCUMENT_NUMBER = /([〔[［(（【])\s*((?:19|20)\d{2})\s*([〕\]］)）】])\s*(?:第\s*)?(\d{1,4})\s*号/g;
const OFFICE = /([\u4E00-\u9FFF]{1,12})\s*$/;
const OFFICE_REACH = 24;

/** A document number with the office that it names; none where no office stands before the bracket. */
function documentNumber({ source, start, end, match }: Hit): (Hit & { office: string })[] {
  const before = OFFICE.exec(source.text.slice(Math.max(0, start - OFFICE_REACH), start));
  if (before === null) return [];
  const from = start - before[0].length;
  return [{ source, start: from, end, match, words: source.text.slice(from, end), office: before[1] ?? '' }];
}

const NOTICE = '国办公开办函';

function wrongBrackets({ source, start, end, words, match, office }: Hit & { office: string }): Violation {
  const [, , year = '', , number = ''] = match;
  const expected = `${office}〔${year}〕${number}号`;
  return {
    place: source.at(start, end),
    key: words,
    title: `文号“${words}”的括号不规范`,
    message: `文号“${words}”的年份应使用六角括号“〔〕”，写作“${expected}”。请改正，或采用建议的写法。`,
    found: words,
    expected,
    suggestions: [{ reason: '改用六角括号', changes: [source.replace(start, end, expected)] }],
  };
}

function otherNotice(hit: Hit, basis: string, year: number): Violation {
  return {
    place: hit.source.at(hit.start, hit.end),
    key: hit.words,
    title: `引用的通知不是现行通知：${hit.words}`,
    message: `文中引用“${hit.words}”，${year}年度报告应依据${basis}编制。请改为现行通知的文号。`,
    found: hit.words,
    expected: basis,
  };
}

/**
 * The notice of 2019 by its title, as the State Council's own (a local office's may be called alike): with the office
 * before it or its number behind.
 */
const OF_2019 =
  /(?:国务院办公厅[^。;\n《》]{0,24}[《〈]?|《)(?:政府信息与政务公开办公室)?关于政府信息公开工作年度报告有关事项的通知》?\s*(\([^()\n]{0,20}60号\))?/g;

function byTitle({ report, inForce, context }: Subject): Violation[] {
  if (inForce.name === 'form2019') return [];
  return hits(allSources(report), OF_2019, '有关事项的通知')
    .filter(({ match }) => match[0].startsWith('国务院办公厅') || match[1] !== undefined)
    .filter(({ match }) => !match[0].includes(NOTICE))
    .map((hit) => otherNotice(hit, inForce.basis, context.year));
}

/** If a notice is cited, it is the one in force; document numbers are written with 〔〕. */
export const formBasis: Rule = {
  id: 'FORM-BASIS',
  severity: 'W',
  reads: ALL_TEXTS,
  basis: ofNoticeInForce('编制要求'),
  check(subject) {
    const { report, inForce, context } = subject;
    const found = hits(allSources(report), DOCUMENT_NUMBER, '号').flatMap(documentNumber);
    const numbered = found.flatMap((hit) => {
      const [, open = '', year, close = '', number] = hit.match;
      const { office } = hit;
      const current = `${NOTICE}〔${year}〕${number}号` === inForce.basis;
      if (office.endsWith(NOTICE) && !current) return [otherNotice(hit, inForce.basis, context.year)];
      return open === '〔' && close === '〕' ? [] : [wrongBrackets(hit)];
    });
    return failing([...numbered, ...byTitle(subject)]);
  },
};
