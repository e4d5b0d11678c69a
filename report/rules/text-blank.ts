import { quote } from '../quote';
import { type Hit, hits, sectionSources } from '../text/sources';
import { ALL_SECTIONS, failing, type Rule, type Violation } from './rule';

/** What may follow a counter whose number is missing (widths folded): the clause ends or lists its parts. */
const END = '(?=\\s*(?:[,。;、:)\\n]|其中|$))';
/**
 * Sure signs that a number is missing before a counter. A word that itself ends in the counter's character (申请件, 文件,
 * 头条, 信息条例) is none.
 */
const PATTERNS = [
  new RegExp(`(?:信息|消息|动态|简讯|资讯|公告)\\s*条${END}`, 'g'),
  new RegExp(`(?:信息|稿件|文章|新闻|报道)\\s*篇${END}`, 'g'),
  new RegExp(`(?:共计|累计|总计|合计|(?<!公)共)\\s*(?:条|篇|期|份|人次|万元)${END}`, 'g'),
  /(?:(?<!_)_{2,}|\(\s{1,10}\))\s*(?:条|件|篇|期|次|份|起|人次|万元)/g,
];

/** A counter behind the last character of such a word, an underline or a bracket: with a number before it, it is none. */
const SIGN = new RegExp(
  `[息态讯告件章闻道计共]\\s*(?:[条篇期份]|人次|万元)${END}|[_)]\\s*[条件篇期份次起人万]`,
);

function violationOf({ source, start, end, words }: Hit): Violation {
  const phrase = words.trim();
  return {
    place: source.at(start, end),
    key: phrase,
    title: `${quote(phrase)}缺少数字`,
    message: `正文${quote(source.text.slice(Math.max(0, start - 10), end).trim())}处缺少数字。请补上数字；没有发生的写0。`,
    found: phrase,
    expected: '写明数字',
  };
}

/** A number is missing in the text («编辑发布信息条»). */
export const textBlank: Rule = {
  id: 'TEXT-BLANK',
  severity: 'B',
  reads: ALL_SECTIONS,
  basis: () => '年度报告内容应当真实、准确、完整',
  check({ report }) {
    const sources = sectionSources(report).filter((source) => SIGN.test(source.folded));
    const found = PATTERNS.flatMap((pattern) => hits(sources, pattern));
    return failing(found.map(violationOf));
  },
};
