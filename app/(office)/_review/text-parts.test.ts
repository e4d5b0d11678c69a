import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './text-parts';
import { paragraphs } from './text-parts';

describe('a text with marks', () => {
  it('is cut where marks begin and end, each pin after its mark', () => {
    const found = paragraphs('新收31件，办结29件。', [{ start: 2, end: 5, threadId: 'a' }]);
    expect(found).toEqual([
      {
        start: 0,
        parts: [
          { text: '新收', threadIds: [], endingIds: [] },
          { text: '31件', threadIds: ['a'], endingIds: ['a'] },
          { text: '，办结29件。', threadIds: [], endingIds: [] },
        ],
      },
    ]);
  });

  it('carries a mark over the end of a paragraph and ends it once', () => {
    const found = paragraphs('一二\n\n三四', [{ start: 1, end: 5, threadId: 'a' }]);
    expect(found.map((paragraph) => paragraph.start)).toEqual([0, 4]);
    const parts = found.flatMap((paragraph) => paragraph.parts);
    expect(parts.filter((part) => part.threadIds.includes('a')).map((part) => part.text)).toEqual([
      '二',
      '三',
    ]);
    expect(parts.filter((part) => part.endingIds.includes('a'))).toHaveLength(1);
  });

  const text = fc.string({ unit: fc.constantFrom('政', '府', '1', '\n'), maxLength: 40 });
  const marks = fc.array(
    fc
      .tuple(fc.nat(40), fc.nat(40), fc.constantFrom('a', 'b', 'c'))
      .map(([a, b, threadId]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, threadId })),
    { maxLength: 4 },
  );

  it('loses no character, and every part stands where it says', () => {
    fc.assert(
      fc.property(text, marks, (given, over) => {
        for (const { start, parts } of paragraphs(given, over)) {
          const line = parts.map((part) => part.text).join('');
          expect(given.slice(start, start + line.length)).toBe(line);
          expect(given[start + line.length] ?? '\n').toBe('\n');
        }
        const shown = paragraphs(given, over).flatMap(({ parts }) => parts.map((part) => part.text));
        expect(shown.join('')).toBe(given.replaceAll('\n', ''));
      }),
    );
  });

  it('marks exactly the characters of each mark', () => {
    fc.assert(
      fc.property(text, marks, (given, over) => {
        for (const { start, parts } of paragraphs(given, over)) {
          let at = start;
          for (const part of parts) {
            for (const _ of part.text) {
              const here = over
                .filter((mark) => mark.start <= at && at < mark.end)
                .map((mark) => mark.threadId);
              expect([...part.threadIds].sort()).toEqual(here.sort());
              at += 1;
            }
          }
        }
      }),
    );
  });
});
