import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOf } from './char-class';

const MARKS = /[\s\d一二《“]/;
const next = nextOf(MARKS);

describe('nextOf', () => {
  it('tells the text’s length where no such character is left', () => {
    expect(next('无数字', 0)).toBe(3);
    expect(next('3件', 1)).toBe(2);
  });

  it('finds what a search for the class finds, from any offset', () => {
    const text = fc.string({
      unit: fc.constantFrom('一', '《', '3', '\n', '公', '开', 'x', '\ud842', '\udfb7'),
    });
    fc.assert(
      fc.property(text, fc.nat(20), (words, from) => {
        const found = words.slice(from).search(MARKS);
        expect(next(words, from)).toBe(found === -1 ? words.length : from + found);
      }),
    );
  });
});
