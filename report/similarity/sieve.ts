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

/** How many of the hashes pass the sieve, repeats counted each time: at least as many as the two sets have in common. */
export function passing(sieve: Uint32Array, hashes: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    const bit = (hashes[at] ?? 0) >>> 16;
    count += ((sieve[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
  }
  return count;
}
