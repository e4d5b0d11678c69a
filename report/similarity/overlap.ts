import { commonCount, type HashSet, hashSetOf } from './hash-set';
import { shinglesOf } from './shingles';

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

/** The exact overlap of two sets of shingles. */
export function overlapOf(left: HashSet, right: HashSet): Overlap {
  const [ours, theirs] = [left.members.length, right.members.length];
  if (ours === 0 || theirs === 0) return NONE;
  const common = commonCount(left, right);
  return {
    share: common / Math.max(ours, theirs),
    containment: common / Math.min(ours, theirs),
    jaccard: common / (ours + theirs - common),
  };
}

/** How much two texts are the same: character shingles of the normalised texts, compared exactly. */
export function textOverlap(left: string, right: string): Overlap {
  return overlapOf(hashSetOf(shinglesOf(left)), hashSetOf(shinglesOf(right)));
}
