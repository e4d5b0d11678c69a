import { BANDS, bandKey } from './band-keys';

/** For every band, the texts that have the same values in it. */
function bucketsOf(signatures: readonly Uint32Array[]): readonly (readonly number[])[][] {
  return Array.from({ length: BANDS }, (_, band) => {
    const buckets = new Map<number, number[]>();
    const own = signatures.map((signature, text) => {
      const key = bandKey(signature, band);
      const bucket = buckets.get(key) ?? [];
      bucket.push(text);
      buckets.set(key, bucket);
      return bucket;
    });
    return own;
  });
}

/**
 * Calls `each` once for every two texts that agree in some band of their signatures (locality-sensitive hashing), the
 * first by index before the second; all others are not looked at. Deterministic.
 */
export function forEachCandidate(
  signatures: readonly Uint32Array[],
  each: (left: number, right: number) => void,
): void {
  const bands = bucketsOf(signatures);
  /** The text that this one was last paired with: each pair once, though it may agree in many bands. */
  const paired = new Int32Array(signatures.length).fill(-1);
  for (let left = 0; left < signatures.length; left++) {
    for (const band of bands) {
      for (const right of band[left] ?? []) {
        if (right <= left || paired[right] === left) continue;
        paired[right] = left;
        each(left, right);
      }
    }
  }
}
