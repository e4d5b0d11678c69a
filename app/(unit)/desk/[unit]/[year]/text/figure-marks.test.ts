import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/report/claims/claim';
import { claimsOf } from '@/report/claims/claims';
import { soundReport, withCells, withSection } from '@/report/testing/reports';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { agreementOf, carryMarks, type FigureMark, figureMarks, segmentsOf } from './figure-marks';

const TEXT = '2023年，我局共收到政府信息公开申请12件，上年结转2件。';
const CONTEXT = { year: 2023, unit: HUANGZHONG_EDUCATION };

/** The marks of TEXT over tables with 12 new applications and, unless told, none carried in. */
function marksOfText(carriedIn: number | null = 0): FigureMark[] {
  const cells = { 't3.new.natural': 12, 't3.carried_in.natural': carriedIn, 't3.granted.natural': 12 };
  return figureMarks(claimsOf(withCells(withSection(soundReport(), '1', TEXT), cells), CONTEXT), '1');
}

const wordsOf = (text: string, marks: readonly FigureMark[]) =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('figureMarks', () => {
  it('marks the very figures, each with what the tables say', () => {
    const marks = marksOfText();
    expect(wordsOf(TEXT, marks)).toEqual(['12件', '2件']);
    expect(marks.map(({ claim }) => agreementOf(claim))).toEqual(['agree', 'differ']);
  });

  it('leaves a figure open while its cell is empty', () => {
    expect(marksOfText(null).map(({ claim }) => agreementOf(claim))).toEqual(['agree', 'open']);
  });

  it('marks the figures of the section alone', () => {
    const report = withSection(withSection(soundReport(), '1', ''), '6', TEXT);
    const claims = claimsOf(report, CONTEXT);
    expect(figureMarks(claims, '1')).toEqual([]);
    expect(figureMarks(claims, '6')).toHaveLength(2);
  });

  it('keeps of two claims over the same words the one that differs', () => {
    const [first, second] = marksOfText().map(({ claim }) => claim);
    if (!first || !second) throw new Error('two figures are read');
    const same: Claim[] = [first, { ...second, span: first.span }];
    expect(figureMarks(same, '1').map(({ claim }) => claim.agrees)).toEqual([false]);
  });
});

/** Any text with any marks in it, in order and none over another. */
const anyMarked = fc
  .tuple(fc.string({ maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 8 }))
  .map(([text, borders]) => {
    const at = [...new Set(borders.map((border) => Math.min(border, text.length)))].sort((a, b) => a - b);
    const [sample] = marksOfText();
    if (!sample) throw new Error('a figure is read');
    const marks = at.flatMap((start, index) => {
      const end = at[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ ...sample, start, end }] : [];
    });
    return { text, marks };
  });

describe('segmentsOf', () => {
  it('cuts any text without losing a character, a piece for each mark', () => {
    fc.assert(
      fc.property(anyMarked, ({ text, marks }) => {
        const segments = segmentsOf(text, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.flatMap(({ mark }) => mark ?? [])).toEqual(marks);
        for (const { start, text: words, mark } of segments)
          if (mark) expect([start, start + words.length]).toEqual([mark.start, mark.end]);
      }),
    );
  });

  it('bears marks that reach beyond the text', () => {
    const [mark] = marksOfText();
    if (!mark) throw new Error('a figure is read');
    expect(segmentsOf('共收到', [mark]).map(({ text }) => text)).toEqual(['共收到']);
  });
});

describe('carryMarks', () => {
  it('moves what stands behind the change, drops what it touches', () => {
    const marks = marksOfText();
    const longer = TEXT.replace('我局', '我局依法');
    expect(wordsOf(longer, carryMarks(TEXT, longer, marks))).toEqual(['12件', '2件']);
    const changed = TEXT.replace('12件', '152件');
    expect(wordsOf(changed, carryMarks(TEXT, changed, marks))).toEqual(['2件']);
  });

  it('leaves every mark on the very words it was on', () => {
    fc.assert(
      fc.property(anyMarked, fc.nat(60), fc.nat(5), fc.string({ maxLength: 5 }), (marked, at, take, put) => {
        const { text, marks } = marked;
        const after = text.slice(0, at) + put + text.slice(at + take);
        for (const mark of carryMarks(text, after, marks)) {
          const was = marks.find(
            ({ claim, end, start }) =>
              claim === mark.claim &&
              end - start === mark.end - mark.start &&
              text.slice(start, end) === after.slice(mark.start, mark.end),
          );
          expect(was).toBeDefined();
        }
      }),
    );
  });
});
