import { normalise } from './normalise';

/** Characters in one shingle: five Han characters rarely stand together in two texts by chance. */
const SHINGLE_LENGTH = 5;
const BASE = 0x01000193;
/** What a character weighs when it leaves the window. */
const LEAVING = Array.from({ length: SHINGLE_LENGTH }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Spreads a hash over all 32 bits (the last step of MurmurHash3). */
export function spread(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The hash of every run of five characters of the normalised text, in reading order, repeats too. */
export function shinglesOf(text: string): Uint32Array {
  const plain = normalise(text);
  const hashes = new Uint32Array(Math.max(0, plain.length - SHINGLE_LENGTH + 1));
  let rolling = 0;
  for (let at = 0; at < plain.length; at++) {
    rolling = (Math.imul(rolling, BASE) + (plain[at] ?? 0)) | 0;
    if (at >= SHINGLE_LENGTH) rolling = (rolling - Math.imul(LEAVING, plain[at - SHINGLE_LENGTH] ?? 0)) | 0;
    if (at >= SHINGLE_LENGTH - 1) hashes[at - SHINGLE_LENGTH + 1] = spread(rolling);
  }
  return hashes;
}
