import { forEachCandidate } from './candidates';
import { Groups } from './groups';
import { type HashSet, hashSetOf } from './hash-set';
import { type Overlap, overlapOf } from './overlap';
import { shinglesOf } from './shingles';
import { likelyJaccard, signatureOf } from './signature';

/** One text to be compared; `key` is the caller's own name for it, such as `630106-D01/2023/1`. */
export interface NamedText {
  readonly key: string;
  readonly text: string;
}

/** Two texts that are largely the same. */
export interface Copy extends Overlap {
  readonly left: string;
  readonly right: string;
}

export interface CopySearch {
  /** The least share of the longer text that makes a copy; rules.md (YEAR-COPY) has 0.85. */
  readonly share?: number;
  /** Changes which texts are looked at as candidates, never how two are measured. */
  readonly seed?: number;
}

const COPY_SHARE = 0.85;
const SEED = 0x48756e67;
/** Shorter texts (无, one set sentence) are alike everywhere and copied from nobody. */
const FEWEST_SHINGLES = 60;
/** Beyond this many copies of one text, not every two of them are told: each is told with at least one other. */
const PAIRS_IN_FULL = 30;
/** How far a signature may err: three standard deviations of a Jaccard near the threshold. */
const SIGNATURE_SLACK = 0.12;

/** Whether a text is long enough to be compared at all: some 60 characters without signs and spaces. */
export const isComparable = (text: string): boolean => shinglesOf(text).length >= FEWEST_SHINGLES;

interface Prepared {
  readonly key: string;
  readonly hashes: Uint32Array;
  set: HashSet | null;
}

const setOf = (text: Prepared): HashSet => {
  text.set ??= hashSetOf(text.hashes);
  return text.set;
};

const byKey = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const prepare = (texts: readonly NamedText[]): Prepared[] =>
  texts
    .map(({ key, text }) => ({ key, hashes: shinglesOf(text), set: null }))
    .filter(({ hashes }) => hashes.length >= FEWEST_SHINGLES)
    .sort((a, b) => byKey(a.key, b.key));

/**
 * Every two texts of which the longer stands to at least `share` in the other, most alike first. Candidates come from
 * MinHash signatures and locality-sensitive hashing, so that 3,000 reports take seconds and not hours; each is then
 * measured exactly, so that no pair is told that is none. A pair right at the threshold is missed about twice in 1,000.
 *
 * Independent of the order of the texts. Texts that are not `isComparable` take no part. Where more than 30 texts are
 * copies of each other, each is told with at least one other of them, not with all.
 */
export function copiesAmong(texts: readonly NamedText[], search: CopySearch = {}): Copy[] {
  const { share = COPY_SHARE, seed = SEED } = search;
  const prepared = prepare(texts);
  const signatures = prepared.map(({ hashes }) => signatureOf(hashes, seed));
  const groups = new Groups(prepared.length);
  const leastLikely = share / (2 - share) - SIGNATURE_SLACK;
  const copies: Copy[] = [];
  forEachCandidate(signatures, (i, j) => {
    const [left, right] = [prepared[i], prepared[j]];
    const [ours, theirs] = [signatures[i], signatures[j]];
    if (!left || !right || !ours || !theirs) return;
    if (groups.sizeTogether(i, j) > PAIRS_IN_FULL || likelyJaccard(ours, theirs) < leastLikely) return;
    const overlap = overlapOf(setOf(left), setOf(right));
    if (overlap.share < share) return;
    groups.join(i, j);
    copies.push({ left: left.key, right: right.key, ...overlap });
  });
  return copies.sort((a, b) => b.share - a.share || byKey(a.left, b.left) || byKey(a.right, b.right));
}
