import { distinct, shinglesOf } from './shingles';

/** How two texts overlap, each measure from 0 to 1. */
export interface Overlap {
  /** Of the longer text, what stands in the other too. This is what is called the same. */
  readonly share: number;
  /** Of the shorter text, what stands in the other too. */
  readonly containment: number;
  /** Of both together, what they have in common (Jaccard). */
  readonly jaccard: number;
}

const NONE: Overlap = { share: 0, containment: 0, jaccard: 0 };

/** The exact overlap of two sets of shingles, each ascending. */
export function overlapOf(left: Uint32Array, right: Uint32Array): Overlap {
  if (left.length === 0 || right.length === 0) return NONE;
  let common = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const a = left[i] ?? 0;
    const b = right[j] ?? 0;
    if (a === b) common++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return {
    share: common / Math.max(left.length, right.length),
    containment: common / Math.min(left.length, right.length),
    jaccard: common / (left.length + right.length - common),
  };
}

/** How much two texts are the same: character shingles of the normalised texts, compared exactly. */
export function textOverlap(left: string, right: string): Overlap {
  return overlapOf(distinct(shinglesOf(left)), distinct(shinglesOf(right)));
}
