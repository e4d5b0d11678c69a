import { type Change, wrongChanges } from '../claims/changes';
import { claimsOf } from '../claims/claims';
import type { Figure } from '../claims/figure';
import { countingPassages, type Passage } from '../claims/passages';
import { type Percentage, shareOf, wrongPercentages } from '../claims/percentages';
import { type Rate, wrongRates } from '../claims/rates';
import { wrongTableShares } from '../claims/table-shares';
import { quote } from '../quote';
import { clauseWords, figurePlace } from './list-findings';
import { ALL_SECTIONS, failing, type Rule, type Subject, type Violation } from './rule';

interface Wrong {
  readonly figure: Figure;
  /** In percent, not rounded. */
  readonly due: number;
  /** The division that gives it. */
  readonly terms: string;
  readonly ask: string;
}

function violationOf(passage: Passage, { figure, due, terms, ask }: Wrong): Violation {
  const digits = Math.max(1, figure.decimals);
  const expected = `${Number(due.toFixed(digits))}%`;
  const stated = `${figure.value}%`;
  return {
    place: figurePlace(passage, figure),
    key: `${terms}/${stated}`,
    title: `百分比写${stated}，按所列数字为${expected}`,
    message: `正文${quote(clauseWords(passage, figure))}写的是${stated}，按${terms}＝${expected}。${ask}`,
    found: stated,
    expected,
  };
}

const ofShare = (one: Percentage): Wrong => ({
  figure: one.figure,
  due: shareOf(one),
  terms: `所列数字${one.part.value}÷${one.base.value}`,
  ask: `请核对百分比和两个数字；基数不是${one.base.value}的，请写明。`,
});

const ofChange = ({ figure, from, due }: Change): Wrong => ({
  figure,
  due,
  terms: `所列数字以${from.value}为基数计算`,
  ask: '请核对百分比和所列数字。',
});

const ofRate = ({ figure, due, terms }: Rate): Wrong => ({
  figure,
  due,
  terms: `表格数字${terms}`,
  ask: '请核对百分比和表格；另有计算口径的，请写明。',
});

/** Passages of one paragraph give each other the base: 办结3587件。…予以公开1390件、占38.8%. */
function neighbours(all: readonly Passage[], at: number): Passage[] {
  const section = all[at]?.section;
  return [all[at - 2], all[at - 1], all[at + 1]].filter(
    (one): one is Passage => one !== undefined && one.section === section,
  );
}

function wrongIn(all: readonly Passage[], at: number, subject: Subject): Violation[] {
  const { report, amount, context } = subject;
  const passage = all[at];
  if (passage === undefined || !passage.figures.some(({ unit }) => unit === '%')) return [];
  const near = neighbours(all, at);
  const found = [
    ...wrongPercentages(passage, near).map(ofShare),
    ...wrongChanges(passage).map(ofChange),
    ...wrongRates(passage, amount, context.year).map(ofRate),
    ...wrongTableShares(passage, near, claimsOf(report, context, amount), amount).map(ofRate),
  ];
  // One percentage, one finding: the first that says of which terms.
  return found
    .filter((one, first) => found.findIndex(({ figure }) => figure === one.figure) === first)
    .map((one) => violationOf(passage, one));
}

/** A percentage differs from its own figures, or a rate of applications or cases from the tables', by more than rounding. */
export const percent: Rule = {
  id: 'PERCENT',
  reads: [...ALL_SECTIONS, 't3', 't4'],
  severity: 'W',
  basis: () => '年度报告内容应当真实、准确、完整',
  check: (subject) => {
    const all = countingPassages(subject.report);
    return failing(all.flatMap((_, at) => wrongIn(all, at, subject)));
  },
};
