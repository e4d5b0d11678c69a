import { foldWidth } from '../fold';
import { failing, ofNoticeInForce, type Rule, type Violation } from './rule';
import { allSources, type Hit, hits } from './sources';

/** A document number: the issuing office's short name, the year in some kind of bracket, the number. */
const DOCUMENT_NUMBER =
  /([\u4E00-\u9FFF]{1,12}?)\s*([〔[［(（【])\s*((?:19|20)\d{2})\s*([〕\]］)）】])\s*(?:第\s*)?(\d{1,4})\s*号/g;
const NOTICE = '国办公开办函';

function wrongBrackets({ source, start, end, words, match }: Hit): Violation {
  const [, office = '', , year = '', , number = ''] = match;
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

/** If a notice is cited, it is the one in force; document numbers are written with 〔〕. */
export const formBasis: Rule = {
  id: 'FORM-BASIS',
  severity: 'W',
  basis: ofNoticeInForce('编制要求'),
  check({ report, inForce, context }) {
    const found = hits(allSources(report), DOCUMENT_NUMBER, foldWidth);
    return failing(
      found.flatMap((hit) => {
        const [, office = '', open = '', year, close = '', number] = hit.match;
        const current = `${NOTICE}〔${year}〕${number}号` === inForce.basis;
        if (office.endsWith(NOTICE) && !current) return [otherNotice(hit, inForce.basis, context.year)];
        return open === '〔' && close === '〕' ? [] : [wrongBrackets(hit)];
      }),
    );
  },
};
