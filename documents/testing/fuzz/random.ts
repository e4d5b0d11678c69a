/** Numbers that look like chance and are the same for the same seed (xorshift32, Marsaglia 2003). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761 + 1) | 0 || 1;
    for (let warm = 0; warm < 8; warm += 1) this.below(2);
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % Math.max(1, limit);
  }

  chance(inTen: number): boolean {
    return this.below(10) < inTen;
  }

  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new RangeError('nothing to pick from');
    return picked;
  }
}
