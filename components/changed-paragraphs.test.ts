import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedParagraphs } from './changed-paragraphs';

describe('changedParagraphs', () => {
  it('tells the paragraph that changed, and how many around it did not', () => {
    const before = '总体情况良好。\n公开信息12条。\n制度健全。\n专人负责。';
    expect(changedParagraphs(before, before.replace('12', '15'))).toEqual([
      { kind: 'same', paragraphs: 1 },
      {
        kind: 'changed',
        runs: [
          { kind: 'same', text: '公开信息' },
          { kind: 'removed', text: '12' },
          { kind: 'added', text: '15' },
          { kind: 'same', text: '条。' },
        ],
      },
      { kind: 'same', paragraphs: 2 },
    ]);
  });

  it('tells a paragraph that is new or gone as one', () => {
    expect(changedParagraphs('一。', '一。\n二。')).toEqual([
      { kind: 'same', paragraphs: 1 },
      { kind: 'changed', runs: [{ kind: 'added', text: '二。' }] },
    ]);
    expect(changedParagraphs('一。', '')).toEqual([
      { kind: 'changed', runs: [{ kind: 'removed', text: '一。' }] },
    ]);
  });

  it('loses no character of either text but line ends', () => {
    const text = fc
      .array(fc.constantFrom('公开', '\n', '12', '。', '信息'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = changedParagraphs(before, after);
        const changed = (without: string) =>
          parts
            .flatMap((part) => (part.kind === 'changed' ? part.runs : []))
            .filter(({ kind }) => kind !== without);
        const bare = (whole: string) => whole.replaceAll('\n', '');
        for (const { text: piece } of changed('added')) expect(bare(before)).toContain(bare(piece));
        for (const { text: piece } of changed('removed')) expect(bare(after)).toContain(bare(piece));
        if (bare(before) !== bare(after)) expect(parts.some(({ kind }) => kind === 'changed')).toBe(true);
      }),
    );
  });
});
