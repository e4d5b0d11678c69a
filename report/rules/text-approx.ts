import { quote } from '../quote';
import { isPlan, phrase, type Sentence, sentencesWith } from '../text/sentences';
import { ALL_SECTIONS, failing, type Rule, type Violation } from './rule';

const COUNTER =
  '(?:人次|场次|批次|户次|件次|条次|篇次|万元|亿元|条|件|次|期|份|篇|起|宗|例|则|场|册|部|项|幅|块|批|人|户|家|个|名|套|张)(?![年月日天周]|工作日|小时|学时|季度|省|例)';
const DIGITS = '(?<![\\d,.])\\d[\\d,.]{0,15}\\s{0,4}[万千百亿]?';
const HAN = '[一二三四五六七八九十百千万两几]{1,6}';
/** 余 and 多 behind the number, 近 and 约 before it, 左右 behind the counter. */
const APPROXIMATE = new RegExp(
  [
    `(?:${DIGITS}|(?<![第零一二三四五六七八九十百千万])${HAN})\\s{0,4}[余多]\\s{0,4}[万千]?\\s{0,4}${COUNTER}`,
    `(?<![最附靠临远邻亲将新])(?:将近|大约|近|(?<![预节签公违特制合条相简契履集隐])约)\\s{0,4}(?:${DIGITS}|${HAN})\\s{0,4}${COUNTER}`,
    `(?:${DIGITS}|(?<![第零一二三四五六七八九十百千万])${HAN})\\s{0,4}${COUNTER}\\s{0,4}(?:左右|上下)`,
  ].join('|'),
  'g',
);

const SIGN = /[余多近约]|左右|上下/g;

function violationOf(sentence: Sentence, start: number, end: number): Violation {
  const { place, words } = phrase(sentence, start, end);
  return {
    place,
    key: words,
    title: `${quote(words)}不是准确数字`,
    message: `正文${quote(words)}用了约数，年度报告的数字应当准确。请改为准确的数字，并与表格核对。`,
    found: words,
    expected: '准确的数字',
  };
}

/** 余, 多, 近 or 左右 beside a count. */
export const textApprox: Rule = {
  id: 'TEXT-APPROX',
  severity: 'W',
  reads: ALL_SECTIONS,
  basis: () => '年度报告内容应当真实、准确、完整',
  check({ report }) {
    return failing(
      sentencesWith(report, SIGN).flatMap((sentence) => {
        if (isPlan(sentence.text)) return [];
        return [...sentence.text.matchAll(APPROXIMATE)].map((match) =>
          violationOf(sentence, match.index, match.index + match[0].length),
        );
      }),
    );
  },
};
