import { describe, expect, it } from 'vitest';
import type { Reading } from '@/report/reading';
import { emptyReport } from '@/report/report';
import { differingPlaces, fillingCount, importWarnings } from './import-file';

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

describe('differingPlaces', () => {
  it('are those that hold something else than the file, with both values', () => {
    const empty = emptyReport('form2021');
    const draft = { ...empty, title: '甲', front: '附件', cells: { 't3.new.natural': 0, 't3.new.biz': 2 } };
    const file = {
      ...empty,
      title: '乙',
      cells: { 't3.new.natural': 3, 't3.new.biz': 2, 't3.new.legal': 1 },
    };
    expect(differingPlaces(draft, file)).toEqual([
      { path: 'title', name: '标题', typed: '甲', read: '乙' },
      { path: 'front', name: '正文之前（封面）', typed: '附件', read: '' },
      { path: 'cell:t3.new.natural', name: expect.stringContaining('自然人'), typed: 0, read: 3 },
    ]);
  });

  it('stand as on the form, whatever the order in which the draft was typed', () => {
    const empty = emptyReport('form2021');
    const draft = {
      ...empty,
      title: '甲',
      cells: { 't4.rec.total': 1, 't3.granted.natural': 1, 't3.new.legal': 1, 't3.new.natural': 1 },
    };
    expect(differingPlaces(draft, empty).map(({ path }) => path)).toEqual([
      'title',
      'cell:t3.new.natural',
      'cell:t3.new.legal',
      'cell:t3.granted.natural',
      'cell:t4.rec.total',
    ]);
  });
});

describe('fillingCount', () => {
  it('counts what is blank in the draft and not in the file; 0 is no blank', () => {
    const empty = emptyReport('form2021');
    const draft = { ...empty, title: '甲', cells: { 't3.new.natural': 0 } };
    const file = { ...empty, title: '乙', front: '附件', cells: { 't3.new.natural': 3, 't3.new.biz': 0 } };
    expect(fillingCount(draft, file)).toBe(2);
    expect(fillingCount(draft, empty)).toBe(0);
  });

  it('are not those that differ in blank lines alone', () => {
    const empty = emptyReport('form2021');
    const of = (text: string) => ({ ...empty, sections: { ...empty.sections, '5': text } });
    expect(differingPlaces(of('\n刚写的一段。 \n\n第二段。'), of('刚写的一段。\n第二段。'))).toEqual([]);
    expect(differingPlaces(of('刚写的一段。'), of('刚写的两段。'))).toHaveLength(1);
  });
});
