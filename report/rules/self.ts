import { type Difference, wrongDifferences } from '../claims/changes';
import type { Claim } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import type { Figure } from '../claims/figure';
import { columnContradictions } from '../claims/named-columns';
import { countingPassages, type Passage } from '../claims/passages';
import { contradictions, type NamedQuantity, rivalClaims } from '../claims/same-quantity';
import { yearContradictions } from '../claims/year-wholes';
import { quote } from '../quote';
import { clauseWords, figurePlace } from './list-findings';
import { ALL_SECTIONS, ALL_TABLES, failing, type Rule, type Violation } from './rule';

function said(first: string, second: string, one: string, other: string): Omit<Violation, 'place'> {
  return {
    key: `${first}/${second}`,
    title: `同一数量两处不一：${one}与${other}`,
    message: `正文一处写${quote(first)}，另一处写${quote(second)}，同一数量前后不一。请核对，两处写成一致；不是同一数量的，请写明各指什么。`,
    found: other,
    expected: one,
  };
}

const figureWords = ({ passage, figure }: NamedQuantity) =>
  passage.text.slice(figure.start, figure.end).replace(/\s/g, '');

function namedViolation([one, other]: readonly [NamedQuantity, NamedQuantity]): Violation {
  return {
    place: figurePlace(other.passage, other.figure),
    ...said(
      clauseWords(one.passage, one.figure),
      clauseWords(other.passage, other.figure),
      figureWords(one),
      figureWords(other),
    ),
  };
}

function claimViolation([one, other]: readonly [Claim, Claim]): Violation {
  return {
    place: { kind: 'section', ...other.span },
    cells: other.cells,
    ...said(one.words.trim(), other.words.trim(), `${one.number}${one.unit}`, `${other.number}${other.unit}`),
  };
}

/** 30件，比2022年的24件增加5件: by the two figures, it is another number. */
function differenceViolation(passage: Passage, { now, last, by }: Difference): Violation {
  const written = (figure: Figure) => passage.text.slice(figure.start, figure.end).replace(/\s/g, '');
  const due = `${Math.abs(now.value - last.value)}${by.unit}`;
  const words = passage.text.slice(now.start, by.end);
  return {
    place: figurePlace(passage, by),
    severity: 'W',
    key: `difference/${words}`,
    title: `增减数写${written(by)}，按所列两年数字为${due}`,
    message: `正文${quote(words)}写的增减数是${written(by)}，${written(now)}与${written(last)}相差${due}。请核对三个数字，改正其中不对的一处。`,
    found: written(by),
    expected: due,
  };
}

/** Each figure that contradicts an earlier one, once: by the words before it, or by the column it is of. */
function namedTwice(...of: Parameters<typeof contradictions>): [NamedQuantity, NamedQuantity][] {
  const pairs = [...contradictions(...of), ...columnContradictions(...of), ...yearContradictions(...of)];
  return pairs.filter(([, one], at) => pairs.findIndex(([, other]) => other.figure === one.figure) === at);
}

/** One quantity stated two ways in one report. Where a table holds it, the CLAIM rules say which is wrong. */
export const self: Rule = {
  id: 'SELF',
  severity: 'B',
  reads: [...ALL_SECTIONS, ...ALL_TABLES],
  basis: () => '年度报告内容应当真实、准确、完整',
  check: ({ report, context, amount }) =>
    failing([
      ...namedTwice(report, context).map(namedViolation),
      ...countingPassages(report).flatMap((passage) =>
        wrongDifferences(passage).map((one) => differenceViolation(passage, one)),
      ),
      ...rivalClaims(claimsOf(report, context, amount)).map(claimViolation),
    ]),
};
