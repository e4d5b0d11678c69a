import fc from 'fast-check';
import type { Finding } from '../../finding';
import { validate } from '../../validate';
import { caseReport } from '../claim-cases/claim-case';
import { HUANGZHONG_EDUCATION } from '../units';
import { type Facts, facts, tablesOf } from './facts';
import { OF_DISCLOSURE } from './of-disclosure';
import { OF_OUTCOMES } from './of-outcomes';
import { OF_REQUESTS } from './of-requests';
import { OF_REVIEWS } from './of-reviews';
import { type Pattern, type Sentence, type Style, sentenceOf, written } from './phrase';

/** Every pattern, by what it speaks of. */
export const PATTERNS: Readonly<Record<string, readonly Pattern[]>> = {
  requests: OF_REQUESTS,
  outcomes: OF_OUTCOMES,
  reviews: OF_REVIEWS,
  disclosure: OF_DISCLOSURE,
};

/** What a report says, and the facts that its tables hold. */
export interface Paraphrase {
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
  readonly style: Style;
}

/** The choices of a pattern are made by these, over and over. */
const picks = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 });

function sentence(patterns: readonly Pattern[]): fc.Arbitrary<Sentence> {
  return fc.tuple(fc.constantFrom(...patterns), picks).map(([pattern, numbers]) => {
    let at = 0;
    return sentenceOf(pattern, () => numbers[at++ % numbers.length] ?? 0);
  });
}

const style: fc.Arbitrary<Style> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Style>('plain') },
  { weight: 1, arbitrary: fc.constantFrom<Style>('wide', 'spaced', 'chinese') },
);

/** One sentence about one thing. */
export const oneSentence: fc.Arbitrary<Paraphrase> = fc.record({
  sentences: fc.tuple(sentence(Object.values(PATTERNS).flat())),
  facts,
  style,
});

/** A section that tells of everything, a sentence of each kind. */
export const wholeSection: fc.Arbitrary<Paraphrase> = fc.record({
  sentences: fc.tuple(...Object.values(PATTERNS).map(sentence)),
  facts,
  style,
});

const OURS = /^(?:CLAIM|SUM|PERCENT|SELF|TEXT-PERIOD)/;

/** What the rules about figures find in it. */
export function findingsIn(says: string, of: Facts): Finding[] {
  const report = caseReport({ says, tables: tablesOf(of) });
  return validate(report, { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' }).findings.filter(
    ({ rule }) => OURS.test(rule),
  );
}

export const saying = ({ sentences, facts: of, style: how }: Paraphrase): string =>
  sentences.map((one) => written(one, of, how)).join('\n');

/** A sentence with one bound figure told as another number. */
export interface Slip {
  readonly says: string;
  readonly facts: Facts;
  readonly fact: string;
  readonly told: number;
}

/** Whether a run of the numbers adds up to one of them, or to another fact: then another reading makes sense too. */
function coincides(numbers: readonly number[], of: Facts): boolean {
  const wholes = new Set(numbers);
  const facts = new Set(Object.values(of));
  return numbers.some((_, from) => {
    let sum = 0;
    return numbers.slice(from).some((one, length) => {
      sum += one;
      return length > 0 && (wholes.has(sum) || facts.has(sum));
    });
  });
}

/** The sentence with its figure at `pick` told wrongly, by 5 to 24 (a percentage by 7.3); undefined where it binds none. */
export function slipOf(
  { sentences: [one], facts: of, style: how }: Paraphrase,
  pick: number,
): Slip | undefined {
  const bound =
    one?.pieces.flatMap((piece, at) => (typeof piece !== 'string' && piece.bound ? [at] : [])) ?? [];
  const wrong = bound[pick % Math.max(1, bound.length)];
  const piece = wrong === undefined ? undefined : one?.pieces[wrong];
  if (one === undefined || piece === undefined || typeof piece === 'string') return undefined;
  const value = of[piece.fact] ?? Number.NaN;
  const isShare = !Number.isInteger(value) || /(?:Rate|Share)$/.test(piece.fact);
  const told = isShare
    ? Number((value > 50 ? value - 7.3 : value + 7.3).toFixed(1))
    : value + 5 + (pick % 20);
  const numbers = one.pieces.flatMap((other, at) =>
    typeof other === 'string' ? [] : [at === wrong ? told : (of[other.fact] ?? 0)],
  );
  if (Object.values(of).includes(told) || coincides(numbers, of)) return undefined;
  const says = written(one, of, how, (at, fact) => (at === wrong ? told : fact));
  return { says, facts: of, fact: piece.fact, told };
}
