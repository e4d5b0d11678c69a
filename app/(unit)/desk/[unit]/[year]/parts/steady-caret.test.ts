import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedCaret } from './steady-caret';

/** The text with the caret shown as |. */
function carried(before: string, after: string): string {
  const at = carriedCaret(before.replace('|', ''), after, before.indexOf('|'));
  return `${after.slice(0, at)}|${after.slice(at)}`;
}

describe('carriedCaret', () => {
  it('stays at its point of its own paragraph, whatever comes before or after it', () => {
    expect(carried('一\n二|二\n三', '零\n一\n二二\n三')).toBe('零\n一\n二|二\n三');
    expect(carried('一\n二|二\n三', '一甲甲\n二二\n三')).toBe('一甲甲\n二|二\n三');
    expect(carried('一\n二|二\n三', '二二')).toBe('二|二');
    expect(carried('一|', '一\n二')).toBe('一|\n二');
  });
  it('keeps its distance to the end where the paragraph itself changed', () => {
    expect(carried('一一|二', '零一一二')).toBe('零一一|二');
  });
  it('is always within the text, and where it was in a text that is the same', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙乙', ''), { maxLength: 6 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, fc.nat(20), (before, after, n) => {
        const at = Math.min(n, before.length);
        const to = carriedCaret(before, after, at);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(after.length);
        expect(carriedCaret(before, before, at)).toBe(at);
      }),
    );
  });
});
