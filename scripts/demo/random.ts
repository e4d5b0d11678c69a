/** A seeded source of chance: the same seed gives the same demo on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  /** True in about `share` (0–1) of the calls. */
  chance(share: number): boolean;
  /** One of the items; the list may not be empty. */
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  /** The items in another order; the list given stays as it is. */
  shuffle<T>(items: readonly T[]): T[];
  /** `whole` split into whole parts in about the proportion of `weights`; they add up to it exactly. */
  split(whole: number, weights: readonly number[]): number[];
}

/** FNV-1a, 32 bit, over UTF-16 units. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Marsaglia's xorshift32: from 0 up to, not including, 1. */
function xorshift(seed: number): () => number {
  let state = seed === 0 ? 1 : seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** A source of chance for one purpose, named by `text`. */
export function randomFor(text: string): Random {
  const next = xorshift(seedOf(text));
  for (let warmUp = 0; warmUp < 8; warmUp += 1) next();
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffle: (items) => shuffled(items, int),
    split: (whole, weights) => splitBy(whole, weights, next),
  };
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], int: (low: number, high: number) => number): T[] {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(int(0, rest.length - 1), 1));
  return out;
}

/** Each single one falls to a part with the chance of its weight. */
function splitBy(whole: number, weights: readonly number[], next: () => number): number[] {
  const parts = weights.map(() => 0);
  const sum = weights.reduce((a, b) => a + b, 0);
  for (let one = 0; one < whole; one += 1) {
    let left = next() * sum;
    let part = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    if (part < 0) part = weights.length - 1;
    parts[part] = (parts[part] ?? 0) + 1;
  }
  return parts;
}
