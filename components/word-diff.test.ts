import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Run, wordDiff } from './word-diff';

const without = (runs: readonly Run[], kind: Run['kind']) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join('');

/** Texts that have much in common, as two years' reports have. */
const anyText = fc
  .array(fc.constantFrom('主动公开', '信息', '12', '件', '，', '。', '\n', '依法', '𠮷', ' '), {
    maxLength: 40,
  })
  .map((words) => words.join(''));

describe('wordDiff', () => {
  it('tells a changed figure as a whole word', () => {
    expect(wordDiff('共收到申请12件。', '共收到申请15件。')).toEqual([
      { kind: 'same', text: '共收到申请' },
      { kind: 'removed', text: '12' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: '件。' },
    ]);
  });

  it('holds both texts whole', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const runs = wordDiff(before, after);
        expect(without(runs, 'added')).toBe(before);
        expect(without(runs, 'removed')).toBe(after);
        expect(runs.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('says of the same text that all of it is the same', () => {
    expect(wordDiff('依法公开。\n', '依法公开。\n')).toEqual([{ kind: 'same', text: '依法公开。\n' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('tells paragraphs where most words differ, and leaves those alone that are the same', () => {
    const kept = '（一）主动公开。\n';
    const long = (mark: string) => Array.from({ length: 1_600 }, (_, at) => `${mark}${at}`).join('，');
    const runs = wordDiff(`${kept}${long('甲')}`, `${kept}${long('乙')}`);
    expect(runs.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
    expect(runs[0]?.text).toBe(kept);
  });

  // Told apart word by word these take a minute: the bound on the work is what is tested.
  it('sets long texts that have nothing alike against each other whole', { timeout: 30_000 }, () => {
    const before = Array.from({ length: 9_000 }, (_, at) => `甲${at}`).join('\n');
    const after = Array.from({ length: 9_000 }, (_, at) => `乙${at + 20_000}`).join('\n');
    expect(wordDiff(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });
});
