import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clashes, mergeParagraphs, textOf } from './merge-paragraphs';

const merge = (base: string, mine: string, theirs: string) => {
  const chunks = mergeParagraphs(base, mine, theirs);
  return clashes(chunks).length === 0 ? textOf(chunks) : null;
};
const BASE = '一\n二\n三';

describe('mergeParagraphs', () => {
  it('takes both where each changed another paragraph, neighbours too', () => {
    expect(merge(BASE, '一甲\n二\n三', '一\n二乙\n三')).toBe('一甲\n二乙\n三');
    expect(merge(BASE, '一\n二\n三\n四', '零\n一\n二\n三')).toBe('零\n一\n二\n三\n四');
    expect(merge(BASE, '二\n三', '一\n二\n三乙')).toBe('二\n三乙');
    expect(merge(BASE, '一甲\n二甲\n三', '一\n二\n三乙')).toBe('一甲\n二甲\n三乙');
  });

  it('asks about the same paragraph alone, with the rest merged', () => {
    const chunks = mergeParagraphs(BASE, '一甲\n二甲\n三', '一\n二乙\n三乙');
    expect(clashes(chunks)).toEqual([{ kind: 'both', base: ['二'], mine: ['二甲'], theirs: ['二乙'] }]);
    expect(textOf(chunks, ['mine'])).toBe('一甲\n二甲\n三乙');
    expect(textOf(chunks, ['theirs'])).toBe('一甲\n二乙\n三乙');
    expect(textOf(chunks, ['both'])).toBe('一甲\n二乙\n二甲\n三乙');
  });

  it('asks where both put something in at the same point, or into an empty text', () => {
    expect(clashes(mergeParagraphs(BASE, `${BASE}\n甲`, `${BASE}\n乙`))).toHaveLength(1);
    expect(clashes(mergeParagraphs('', '甲', '乙'))).toHaveLength(1);
  });

  it('asks where one took out what the other changed', () => {
    expect(clashes(mergeParagraphs(BASE, '一\n三', '一\n二乙\n三'))).toHaveLength(1);
  });

  const text = fc
    .array(fc.constantFrom('甲', '乙', '丙', '丁', ''), { maxLength: 8 })
    .map((lines) => lines.join('\n'));

  it('gives the other side where one changed nothing, and the same where both did the same', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(merge(base, other, base)).toBe(other);
        expect(merge(base, base, other)).toBe(other);
        expect(merge(base, other, other)).toBe(other);
      }),
    );
  });

  it('merges to the same text on both screens, and loses no line that one side put in', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const here = mergeParagraphs(base, mine, theirs);
        const there = mergeParagraphs(base, theirs, mine);
        expect(clashes(here).length).toBe(clashes(there).length);
        if (clashes(here).length === 0) expect(textOf(here)).toBe(textOf(there));
        const kept = new Set(textOf(here, Array(8).fill('both')).split('\n'));
        const before = new Set(base.split('\n'));
        for (const line of [...mine.split('\n'), ...theirs.split('\n')]) {
          if (!before.has(line)) expect(kept).toContain(line);
        }
      }),
    );
  });
});
