import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsIn, oneSentence, PATTERNS, saying, slipOf, wholeSection } from './paraphrases';
import { count } from './phrase';

/** The same sentences at every run: another seed is another few thousand of them. */
const SEED = 20231231;
const blaming = (says: string, facts: Parameters<typeof findingsIn>[1]) =>
  findingsIn(says, facts)
    .filter(({ severity }) => severity !== 'I')
    .map(({ rule, message }) => `${rule} ${message}`);

/** Of a hundred changed figures, at least so many are found. */
const FOUND = 98;

describe('what reports say, in other words', () => {
  it('is a hundred patterns, and hundreds of thousands of sentences', () => {
    const all = Object.values(PATTERNS).flat();
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(all.reduce((sum, pattern) => sum + count(pattern), 0)).toBeGreaterThan(300_000);
  });

  it('is never blamed where it agrees with the tables', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(oneSentence, (one) => {
        const says = saying(one);
        expect([says, ...blaming(says, one.facts)]).toEqual([says]);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  it('is not blamed for what stands beside it either', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(wholeSection, (one) => {
        const says = saying(one);
        expect([says, ...blaming(says, one.facts)]).toEqual([says]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('is found where one figure is another', { timeout: 240_000 }, () => {
    const slips = fc
      .sample(fc.tuple(oneSentence, fc.nat(1000)), { seed: SEED, numRuns: 5000 })
      .flatMap(([one, pick]) => slipOf(one, pick) ?? []);
    const missed = slips.filter(({ says, facts }) => findingsIn(says, facts).length === 0);
    const found = (100 * (slips.length - missed.length)) / slips.length;
    console.log(
      [
        `changed figures: ${slips.length}, found: ${found.toFixed(1)} %`,
        ...missed.map(({ says, fact, told }) => `missed: ${says} (${fact}: ${told})`),
      ].join('\n'),
    );
    expect(slips.length).toBeGreaterThan(1500);
    expect(found).toBeGreaterThanOrEqual(FOUND);
  });
});
