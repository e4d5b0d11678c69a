import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missing, sieveOf } from './sieve';

const hash = fc.oneof(
  fc.integer({ min: 0, max: 0xffff_ffff }),
  fc.nat(3).map((one) => one << 16),
);

describe('missing', () => {
  it('is never more than the different hashes that the set has not', () => {
    fc.assert(
      fc.property(fc.array(hash), fc.array(hash), (held, asked) => {
        const others = new Set(asked.filter((one) => !held.includes(one)));
        const count = missing(sieveOf(Uint32Array.from(held)), Uint32Array.from(asked));
        expect(count).toBeLessThanOrEqual(others.size);
      }),
    );
  });

  it('counts what differs in the upper half, each once, and forgets what it was asked before', () => {
    const sieve = sieveOf(Uint32Array.of(0x10000));
    const asked = Uint32Array.of(0x10000, 0x20000, 0x20001, 0x30000);
    expect(missing(sieve, asked)).toBe(2);
    expect(missing(sieve, asked)).toBe(2);
  });
});
