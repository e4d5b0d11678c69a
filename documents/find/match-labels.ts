import type { LabelKey } from './similarity';
import { likeness } from './similarity';

/** A label to be matched, with the groups it stands in (its own group last). */
export interface LabelInContext {
  readonly key: LabelKey;
  readonly groups: readonly LabelKey[];
}

export interface Match {
  /** Index among the expected labels. */
  readonly at: number;
  /** Likeness of the labels alone, 0 to 1. */
  readonly score: number;
}

/** Above this, labels are taken for each other on their own words. */
export const ALIKE = 0.58;
/** Above this they are where their neighbours on both sides already fit and leave just this place. */
const ALIKE_BETWEEN_NEIGHBOURS = 0.35;
/** The group decides between labels that are printed several times (总计, 结果维持). */
const GROUP_WEIGHT = 0.3;

interface Pair {
  readonly found: number;
  readonly expected: number;
  readonly score: number;
  readonly rank: number;
}

/** A group that is merely somewhat alike says nothing: 行政诉讼 would draw the columns of 行政复议 to it where its head is lost. */
function groupLikeness(left: LabelInContext, right: LabelInContext): number {
  const own = right.groups.at(-1);
  if (own === undefined) return left.groups.length === 0 ? 1 : 0;
  const best = Math.max(0, ...left.groups.map((group) => likeness(group, own)));
  return best >= ALIKE ? best : 0;
}

/** All pairs alike enough, the best first; between equals, those nearest in order. */
function rankedPairs(found: readonly LabelInContext[], expected: readonly LabelInContext[]): Pair[] {
  const pairs = found.flatMap((label, foundAt) =>
    expected.map((candidate, expectedAt) => {
      const score = likeness(label.key, candidate.key);
      const rank = score + GROUP_WEIGHT * groupLikeness(label, candidate);
      return { found: foundAt, expected: expectedAt, score, rank };
    }),
  );
  const offset = (pair: Pair) =>
    Math.abs(pair.found / Math.max(1, found.length) - pair.expected / Math.max(1, expected.length));
  return pairs
    .filter((pair) => pair.score >= ALIKE_BETWEEN_NEIGHBOURS)
    .sort((a, b) => b.rank - a.rank || offset(a) - offset(b) || a.found - b.found || a.expected - b.expected);
}

function take(pairs: readonly Pair[], into: Map<number, Match>, allowed: (pair: Pair) => boolean): void {
  const taken = new Set(Array.from(into.values(), (match) => match.at));
  for (const pair of pairs) {
    if (into.has(pair.found) || taken.has(pair.expected) || !allowed(pair)) continue;
    into.set(pair.found, { at: pair.expected, score: pair.score });
    taken.add(pair.expected);
  }
}

/** Whether a pair keeps the order of everything matched so far. */
function keepsOrder(pair: Pair, matched: ReadonlyMap<number, Match>): boolean {
  return Array.from(matched).every(
    ([found, match]) => Math.sign(found - pair.found) === Math.sign(match.at - pair.expected),
  );
}

/**
 * Matches found labels with the form's, one to one, best first: by words, then by group, then by order. What is only
 * faintly alike is taken where the labels around it leave it no other place. Never by position alone.
 *
 * @returns for each found label its match, or null
 */
export function matchLabels(
  found: readonly LabelInContext[],
  expected: readonly LabelInContext[],
): (Match | null)[] {
  const matched = new Map<number, Match>();
  const pairs = rankedPairs(found, expected);
  take(pairs, matched, (pair) => pair.score >= ALIKE);
  take(pairs, matched, (pair) => keepsOrder(pair, matched));
  return found.map((_, index) => matched.get(index) ?? null);
}
