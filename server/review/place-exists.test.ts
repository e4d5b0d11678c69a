import { describe, expect, it } from 'vitest';
import type { Place } from '@/report/finding';
import { emptyReport } from '@/report/report';
import { placeExists } from './place-exists';

const report = emptyReport('form2021');
report.sections['1'] = '总体情况。';
const section = (start?: number, end?: number): Place => ({
  kind: 'section',
  section: '1',
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});

describe('placeExists', () => {
  it.each<Place>([
    { kind: 'cell', cell: 't3.new.natural' },
    { kind: 'row', table: 't3', row: 'new' },
    { kind: 'table', table: 't4' },
    { kind: 'form' },
    { kind: 'title' },
    section(),
    section(0, 5),
  ])('knows $kind', (place) => {
    expect(placeExists(report, place)).toBe(true);
  });

  it.each<Place>([
    { kind: 'cell', cell: 't2.a9.procurement.count' },
    { kind: 'cell', cell: 'toString' },
    { kind: 'row', table: 't2', row: 'new' },
    { kind: 'label', table: 't4', label: 'none' },
    section(0, 6),
    section(3, 3),
    section(-1, 2),
    section(2),
    section(undefined, 2),
  ])('refuses what the report has not: %o', (place) => {
    expect(placeExists(report, place)).toBe(false);
  });
});
