import { countingPassages, type Passage } from '../claims/passages';
import { type Percentage, shareOf, wrongPercentages } from '../claims/percentages';
import { quote } from '../quote';
import { clauseWords, figurePlace } from './list-findings';
import { ALL_SECTIONS, failing, type Rule, type Violation } from './rule';

function violationOf(passage: Passage, one: Percentage): Violation {
  const { figure, part, base } = one;
  const digits = Math.max(1, figure.decimals);
  const due = `${Number(shareOf(one).toFixed(digits))}%`;
  const stated = `${figure.value}%`;
  return {
    place: figurePlace(passage, figure),
    key: `${part.value}/${base.value}/${stated}`,
    title: `百分比写${stated}，按所列数字为${due}`,
    message: `正文${quote(clauseWords(passage, figure))}写的是${stated}，按所列数字${part.value}÷${base.value}＝${due}。请核对百分比和两个数字；基数不是${base.value}的，请写明。`,
    found: stated,
    expected: due,
  };
}

/** A percentage differs from its own figures by more than rounding. */
export const percent: Rule = {
  id: 'PERCENT',
  reads: ALL_SECTIONS,
  severity: 'W',
  basis: () => '年度报告内容应当真实、准确、完整',
  check: ({ report }) =>
    failing(
      countingPassages(report).flatMap((passage) =>
        wrongPercentages(passage).map((one) => violationOf(passage, one)),
      ),
    ),
};
