import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import { changedBetween } from './changed';

const before = emptyReport('form2021');
before.cells = { 't3.new.natural': 4, 't4.rec.upheld': 0 };
before.sections['6'] = '无其他需要报告的事项。';

describe('changedBetween', () => {
  it('finds nothing between a report and itself, however its empty cells are written', () => {
    expect(changedBetween(before, structuredClone(before))).toEqual([]);
    expect(changedBetween(before, { ...before, cells: { ...before.cells, 't3.new.biz': null } })).toEqual([]);
  });

  it('names cells and sections, before and after', () => {
    const after = structuredClone(before);
    after.cells = { ...after.cells, 't3.new.natural': 3, 't3.new.biz': 0 };
    after.sections['6'] = '没有其他需要报告的事项。';
    const changed = changedBetween(before, after);
    expect(changed.map(({ path }) => path)).toEqual(['section:6', 'cell:t3.new.natural', 'cell:t3.new.biz']);
    expect(changed[0]?.name).toBe('六、其他需要报告的事项');
    expect(changed[1]).toMatchObject({ before: '4', after: '3' });
    expect(changed[1]?.name).toContain('自然人');
    expect(changed[2]).toMatchObject({ before: '（空）', after: '0' });
  });

  it('shows a total that changes with its parts', () => {
    const full = structuredClone(before);
    for (const who of ['natural', 'biz', 'research', 'welfare', 'legal', 'other_org'])
      full.cells[`t3.new.${who}`] = 1;
    const after = structuredClone(full);
    after.cells['t3.new.biz'] = 3;
    expect(changedBetween(full, after)).toMatchObject([
      { path: 'cell:t3.new.biz', before: '1', after: '3' },
      { path: 'cell:t3.new.total', before: '6', after: '8' },
    ]);
  });

  it('says that the form was changed, and what only the old one had', () => {
    const old = emptyReport('form2019');
    old.cells = { 't2.a9.procurement.count': 2 };
    const paths = changedBetween(old, emptyReport('form2021')).map(({ path }) => path);
    expect(paths).toEqual(['form', 'cell:t2.a9.procurement.count']);
  });
});
