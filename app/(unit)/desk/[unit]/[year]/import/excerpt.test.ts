import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt';

const LONG = '年'.repeat(60);

describe('a text in the table of what differs', () => {
  it('stands whole where it is short', () => {
    expect(excerpt('无', LONG)).toEqual({ words: '无', whole: true, length: 1 });
  });

  it('begins at its beginning where that differs', () => {
    const { words } = excerpt(`甲${LONG}`, `乙${LONG}`);
    expect(words.startsWith('甲年')).toBe(true);
    expect(words.endsWith('…')).toBe(true);
  });

  it('shows where two long texts part, though they begin alike', () => {
    const [one, other] = [excerpt(`${LONG}结果纠正${LONG}`, `${LONG}结果维持${LONG}`), '结果纠正'];
    expect(one.words).toContain(other);
    expect(one.words.startsWith('…')).toBe(true);
  });

  it('shows the end of a text that only goes on in the other', () => {
    expect(excerpt(LONG, `${LONG}又及`).words).toBe(`…${'年'.repeat(48)}`);
  });

  it('never shows two different texts as the same words of the same length, and is never long', () => {
    const text = fc.string({ maxLength: 200, unit: fc.constantFrom('年', '度', '𠀀', '\n') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [excerpt(one, other), excerpt(other, one)];
        expect([...first.words].length).toBeLessThanOrEqual(50);
        if (one !== other) expect([first.words, first.length]).not.toEqual([second.words, second.length]);
      }),
    );
  });
});
