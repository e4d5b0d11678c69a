import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFor } from './random';

describe('randomFor', () => {
  it('gives the same course for the same name, another for another', () => {
    const course = (name: string) => {
      const random = randomFor(name);
      return Array.from({ length: 20 }, () => random.int(0, 1_000_000));
    };
    expect(course('630106-D02 2023')).toEqual(course('630106-D02 2023'));
    expect(course('630106-D02 2023')).not.toEqual(course('630106-D02 2022'));
  });

  it('splits a whole into parts that add up to it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(500),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        (name, whole, weights) => {
          const parts = randomFor(name).split(whole, weights);
          expect(parts).toHaveLength(weights.length);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
        },
      ),
    );
  });

  it('shuffles without losing or adding one', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat()), (name, items) => {
        const order = (a: number, b: number) => a - b;
        expect(randomFor(name).shuffle(items).sort(order)).toEqual([...items].sort(order));
      }),
    );
  });

  it('never leaves its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (name, low, span) => {
        const drawn = randomFor(name).int(low, low + span);
        expect(drawn).toBeGreaterThanOrEqual(low);
        expect(drawn).toBeLessThanOrEqual(low + span);
      }),
    );
  });
});
