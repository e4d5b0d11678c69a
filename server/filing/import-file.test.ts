import { describe, expect, it } from 'vitest';
import type { Reading } from '@/report/reading';
import { importWarnings } from './import-file';

const which = { unitCode: '630106-D01', year: 2023 };
const read = (unitCode: string | null, unitName: string | null, year: number | null) =>
  importWarnings({ unitCode, reading: { unitName, year } as Reading }, which);

describe('importWarnings', () => {
  it('are none where the file names this unit and year, or names nothing', () => {
    expect(read('630106-D01', '湟中区教育局', 2023)).toEqual([]);
    expect(read(null, null, null)).toEqual([]);
  });

  it('name the other unit and the other year', () => {
    const [unit, year, ...more] = read('630106-D02', '湟中区民政局', 2022);
    expect(unit).toContain('“湟中区民政局”');
    expect(year).toContain('2022年');
    expect(more).toEqual([]);
  });

  it('name a unit that nobody knows', () => {
    expect(read(null, '某某局', 2023)).toHaveLength(1);
  });
});
