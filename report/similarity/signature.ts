import { spread } from './shingles';

/** Values in a signature, and how many of them make a band: 25 bands find a Jaccard of 0.74 in 998 cases of 1,000. */
export const SIGNATURE_LENGTH = 125;
export const BAND_ROWS = 5;
const EMPTY = 0xffffffff;

/** An empty bin takes a full one's value, chosen by its own number alone, so that like texts choose alike. */
function fillEmptyBins(bins: Uint32Array, full: readonly boolean[], seed: number): void {
  full.forEach((isFull, bin) => {
    for (let step = 1; !isFull && step < 100_000; step++) {
      const other = spread(Math.imul(bin + 1, 0x9e3779b1) ^ Math.imul(step, 0x85ebca6b) ^ seed) % bins.length;
      if (!full[other]) continue;
      bins[bin] = bins[other] ?? EMPTY;
      return;
    }
  });
}

/**
 * A MinHash signature in one pass (one permutation hashing with densification, Shrivastava 2017): each hash falls in a
 * bin, each bin keeps its least. Two signatures agree in about as many places as the sets' Jaccard says.
 *
 * @param hashes at least one
 */
export function signatureOf(hashes: Uint32Array, seed: number): Uint32Array {
  const bins = new Uint32Array(SIGNATURE_LENGTH).fill(EMPTY);
  const full = Array.from(bins, () => false);
  for (const hash of hashes) {
    const value = spread(hash ^ seed);
    const bin = value % SIGNATURE_LENGTH;
    if (value < (bins[bin] ?? 0)) bins[bin] = value;
    full[bin] = true;
  }
  if (hashes.length > 0) fillEmptyBins(bins, full, seed);
  return bins;
}

/** The Jaccard that two signatures tell of, within about 0.04 (one standard deviation). */
export function likelyJaccard(left: Uint32Array, right: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < SIGNATURE_LENGTH; at++) if (left[at] === right[at]) same++;
  return same / SIGNATURE_LENGTH;
}
