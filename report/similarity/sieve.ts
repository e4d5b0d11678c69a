/** Bits in a sieve: of a text of 3,000 characters one hash in twenty passes another's by chance. */
const BITS = 0x1_0000;

/** One bit for the upper half of each hash: tells fast, by a table that stays at hand, which hashes a set can't have. */
export function sieveOf(hashes: Uint32Array): Uint32Array {
  const sieve = new Uint32Array(BITS / 32);
  for (let at = 0; at < hashes.length; at++) {
    const bit = (hashes[at] ?? 0) >>> 16;
    sieve[bit >>> 5] = (sieve[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return sieve;
}

/** Written to at every call: a new one each time would cost as much as the counting. */
const seen = new Uint32Array(BITS / 32);

/** How many different hashes the set can't have, those of one bit counted once: at least so many are not in it. */
export function missing(sieve: Uint32Array, hashes: Uint32Array): number {
  seen.fill(0);
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    const bit = (hashes[at] ?? 0) >>> 16;
    const word = bit >>> 5;
    const mask = 1 << (bit & 31);
    if ((((sieve[word] ?? 0) | (seen[word] ?? 0)) & mask) !== 0) continue;
    seen[word] = (seen[word] ?? 0) | mask;
    count += 1;
  }
  return count;
}
