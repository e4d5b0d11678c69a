import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyReport } from '../report';
import { subjectOf } from '../rule-result';
import { CATALOGUE } from '../rules/catalogue';
import { soundReport, withCells } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { validate } from '../validate';
import { claimsOf } from './claims';
import { passagesOf } from './passages';

const context = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' as const };
const saying = (words: string) => ({
  ...emptyReport('form2021'),
  sections: { ...emptyReport('form2021').sections, '1': words },
});

/** Words that reports are made of, in any order and number, with anything in between. */
const pieces = fc.constantFrom(
  '2023年，',
  '2022年',
  '收到政府信息公开申请',
  '未收到申请',
  '行政复议',
  '行政诉讼',
  '予以公开',
  '其中',
  '（',
  '）',
  '，',
  '、',
  '；',
  '。',
  '\n',
  '：',
  '12件',
  '３条',
  '一百六十六条',
  '1.2万',
  '3,001件',
  '占20%',
  '分别为',
  '共11类',
  '+',
  '×',
  '上年结转',
  '第二十条',
  '〔2021〕30号',
  '《条例》',
  '余',
  '𠮷',
);
const anyText = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 })
  .map((all) => all.join(''));

describe('claimsOf', () => {
  it('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(claimsOf(saying(text), context)).toEqual(claimsOf(saying(text), context));
        validate(saying(text), context);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it.each([
    '共计',
    '受理件',
    '1条（',
    '、\n',
    '\n',
    'a1',
    '12',
    '均维持',
    '未收到',
    '申请公开',
    '公开信息1条，其中',
    '复议1件',
    '第',
    '占1%',
  ])(
    'is done soon with %j sixty thousand characters long',
    (piece) => {
      const text = `收到${piece.repeat(Math.ceil(60_000 / piece.length)).slice(0, 59_000)}x件。`;
      const start = performance.now();
      const report = saying(text);
      for (const id of ['CLAIM-REQUESTS', 'CLAIM-NONE', 'CLAIM-ABSOLUTE', 'SUM-OVER', 'PERCENT', 'SELF'])
        CATALOGUE.find((rule) => rule.id === id)?.check(subjectOf(report, context));
      expect(performance.now() - start).toBeLessThan(2000);
    },
    30_000,
  );

  it('puts every span on its figure, in its phrase, in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { span, phrase, unit } of claimsOf(saying(text), context)) {
          expect(span.start).toBeGreaterThanOrEqual(phrase.start);
          expect(span.end).toBeLessThanOrEqual(phrase.end);
          const words = text.slice(span.start, span.end);
          expect(words.trim()).toBe(words);
          expect(words.endsWith(unit)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('covers the text with its passages, whose figures stand where they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const passages = passagesOf(saying(text));
        expect(passages.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end, figures } of passages)
          for (const figure of figures) {
            expect(start + figure.end).toBeLessThanOrEqual(end);
            expect(text.slice(start + figure.start, start + figure.numberEnd)).toMatch(
              /^[\d０-９〇零一二两三四五六七八九十百千]/,
            );
          }
      }),
      { numRuns: 400 },
    );
  });

  it('says of each figure what it counts, of which year, whom it speaks of, and whether the tables agree', () => {
    const text = '2023年，全局收到政府信息公开申请 32 件，予以公开30件，结转下年2件。';
    const report = withCells(
      { ...soundReport(), sections: { ...soundReport().sections, '1': text } },
      { 't3.new.natural': 31, 't3.granted.natural': 30 },
    );
    const claims = claimsOf(report, context);
    expect(claims.map(({ subject, number, unit, agrees }) => [subject, number, unit, agrees])).toEqual([
      ['requests.received', 32, '件', false],
      ['outcomes.granted', 30, '件', true],
      ['requests.carried-out', 2, '件', false],
    ]);
    const [first] = claims;
    expect(first && text.slice(first.span.start, first.span.end)).toBe('32 件');
    expect(first).toMatchObject({ year: 2023, cells: ['t3.new.total'], amount: 31, certain: true });
    const [finding] = validate(report, context).findings.filter(({ rule }) => rule === 'CLAIM-REQUESTS');
    expect(finding?.message).toContain('写的是32件，表三“本年新收政府信息公开申请数量”为31件，相差1件');
  });

  it('does not judge what the tables leave empty', () => {
    const report = saying('2023年，收到政府信息公开申请32件。');
    expect(claimsOf(report, context).map(({ agrees }) => agrees)).toEqual([null]);
    const { findings, notAssessed } = validate(report, context);
    expect(findings.some(({ rule }) => rule === 'CLAIM-REQUESTS')).toBe(false);
    expect(notAssessed.map(({ rule }) => rule)).toContain('CLAIM-REQUESTS');
  });
});
