import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellValueSchema } from './cell-value';
import { cleanText, cutText, endOfText } from './clean-text';
import { parseTyped } from './parse-typed';
import { soundReport, withSection } from './testing/reports';
import { HUANGZHONG_EDUCATION } from './testing/units';
import { validate } from './validate';

const LONE = /\p{Cs}/u;
/** Any UTF-16 units, halves of pairs among them. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

describe('cleanText', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['甲\u0007\u001B\u007F\u0085乙', '甲乙'],
    ['𠮷\uD842', '𠮷'],
    ['\uDFB7一\uD842', '一'],
    ['第一段\r\n\t第二段\n', '第一段\r\n\t第二段\n'],
    ['湟水（2023）é👨‍👩‍👧', '湟水（2023）é👨‍👩‍👧'],
  ])('%j → %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves what survives UTF-8 and jsonb, and leaves it alone the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(new TextDecoder().decode(new TextEncoder().encode(clean))).toBe(clean);
        expect(clean).not.toContain('\u0000');
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('cutting', () => {
  it('never parts a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const [start, end] = [cutText(text, limit), endOfText(text, limit)];
        expect(LONE.test(start) || LONE.test(end)).toBe(false);
        expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
        const least = Math.min(text.length, limit) - 1;
        expect(Math.min(start.length, end.length)).toBeGreaterThanOrEqual(least);
        expect(Math.max(start.length, end.length)).toBeLessThanOrEqual(limit);
      }),
    );
    expect([cutText('a𠮷', 2), endOfText('𠮷a', 2)]).toEqual(['a', 'a']);
  });
});

describe('a finding', () => {
  it('quotes no half character, wherever its phrase was cut', () => {
    const context = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' } as const;
    fc.assert(
      fc.property(fc.constantFrom('', '甲'), fc.nat(12), (before, pairs) => {
        const text = `${before}${'𠮷'.repeat(pairs)}编辑发布信息条，${'𠮷'.repeat(9)}。`;
        const { findings } = validate(withSection(soundReport(), '1', text), context);
        expect(findings.some(({ rule }) => rule === 'TEXT-BLANK')).toBe(true);
        expect(LONE.test(JSON.stringify(findings)) || /\\ud[89a-f]/i.test(JSON.stringify(findings))).toBe(
          false,
        );
      }),
    );
  });
});

describe('what a cell keeps', () => {
  it('is clean, whether it was typed or came through the API', () => {
    expect(cellValueSchema.parse('3\u0000件\uD842')).toBe('3件');
    expect(LONE.test(String(parseTyped({ kind: 'count' }, `字${'𠮷'.repeat(150)}`)))).toBe(false);
    expect(parseTyped({ kind: 'count' }, '3\u0000')).toBe(3);
  });
});
