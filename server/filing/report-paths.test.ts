import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '@/report/ids';
import { emptyReport, type ReportData } from '@/report/report';
import { changedPaths, filledPaths, placeOfPath, sameValue, valuesByPath, withValue } from './report-paths';

const cells = fc.dictionary(
  fc.constantFrom('t3.new.natural', 't3.new.total', 't2.a8.admin_fee.amount_wan', 't4.rec.upheld'),
  fc.oneof(fc.integer(), fc.constantFrom('不适用', '12.5', ''), fc.constant(null)),
);
const reports: fc.Arbitrary<ReportData> = fc
  .tuple(fc.string(), fc.string(), fc.tuple(...SECTION_IDS.map(() => fc.string())), cells)
  .map(([title, front, texts, some]) => ({
    ...emptyReport('form2021'),
    title,
    front,
    sections: Object.fromEntries(
      SECTION_IDS.map((id, index) => [id, texts[index] ?? '']),
    ) as ReportData['sections'],
    cells: some,
  }));

describe('changedPaths', () => {
  it('finds nothing between a report and itself, and the same paths both ways', () => {
    fc.assert(
      fc.property(reports, reports, (a, b) => {
        expect(changedPaths(a, a)).toEqual([]);
        expect(new Set(changedPaths(a, b))).toEqual(new Set(changedPaths(b, a)));
      }),
    );
  });

  it('finds exactly what has to be laid over one report to get the other', () => {
    fc.assert(
      fc.property(reports, reports, (a, b) => {
        const values = valuesByPath(b);
        const laid = changedPaths(a, b).reduce(
          (report, path) => withValue(report, path, values.get(path) ?? null),
          a,
        );
        expect(changedPaths(laid, b)).toEqual([]);
      }),
    );
  });

  it('tells empty, 0 and 不适用 apart', () => {
    expect(sameValue(null, undefined)).toBe(true);
    expect(sameValue(0, null)).toBe(false);
    expect(sameValue('不适用', 0)).toBe(false);
  });
});

describe('withValue', () => {
  it('changes one path and leaves the report it was given alone', () => {
    const before = emptyReport('form2021');
    const after = withValue(before, 'cell:t3.new.natural', 0);
    expect(after.cells).toEqual({ 't3.new.natural': 0 });
    expect(before).toEqual(emptyReport('form2021'));
    expect(filledPaths(after)).toEqual(['cell:t3.new.natural']);
    expect(withValue(after, 'cell:t3.new.natural', null)).toEqual(before);
    expect(withValue(before, 'section:5', '问题').sections['5']).toBe('问题');
  });
});

describe('placeOfPath', () => {
  it('names what a person sees', () => {
    expect(placeOfPath('title')).toEqual({ kind: 'title' });
    expect(placeOfPath('section:3')).toEqual({ kind: 'section', section: '3' });
    expect(placeOfPath('cell:t3.new.natural')).toEqual({ kind: 'cell', cell: 't3.new.natural' });
  });
});
