import { describe, expect, it } from 'vitest';
import type { ImportFile } from '@/server/folder-import/view';
import { type FILTERS, filterFiles, isDecidable } from './filter';

const file = (id: string, some: Partial<ImportFile>): ImportFile => ({
  id,
  path: `2021/${id}.docx`,
  size: 10,
  kept: true,
  state: 'read',
  failure: null,
  doubleOf: null,
  writtenUnit: null,
  unitCode: 'u',
  unitName: '教育局',
  year: 2021,
  assigned: { unit: false, year: false },
  form: 'form2021',
  counts: { B: 0, W: 0, I: 0 },
  outcome: null,
  outcomeAt: null,
  needs: [],
  mayPublish: null,
  mayDraft: '没有开放',
  filed: false,
  ...some,
});

const files = [
  file('good', {}),
  file('unsure', { unitName: null, needs: ['请指定'], mayPublish: '请先指定' }),
  file('broken', { state: 'unreadable', failure: '坏了', mayPublish: '没有读出' }),
  file('double', { state: 'doubled', mayPublish: '没有读出' }),
  file('filed', { mayPublish: '已有公布的报告', filed: true, needs: ['有 2 份'] }),
  file('waits', { state: 'waiting', mayPublish: '没有读出' }),
  file('public', { outcome: 'published', mayPublish: '已经导入' }),
  file('left', { outcome: 'left-out', needs: [] }),
];
const shown = (filter: (typeof FILTERS)[number], q = '') => filterFiles(files, filter, q).map(({ id }) => id);

describe('the views of the results', () => {
  it('hold each what they say', () => {
    expect(shown('all')).toHaveLength(files.length);
    expect(shown('attention')).toEqual(['unsure']);
    expect(shown('publishable')).toEqual(['good', 'left']);
    expect(shown('draftable')).toEqual([]);
    expect(shown('taken')).toEqual(['public']);
    expect(shown('unusable')).toEqual(['broken', 'double', 'filed']);
    expect(shown('left-out')).toEqual(['left']);
  });

  it('are searched by file, unit and year', () => {
    expect(shown('all', ' BROKEN ')).toEqual(['broken']);
    expect(shown('all', '教育局')).not.toContain('unsure');
    expect(shown('all', '2022')).toEqual([]);
  });

  it('offer for a decision what is read or can’t be, and isn’t taken in', () => {
    expect(files.filter(isDecidable).map(({ id }) => id)).toEqual([
      'good',
      'unsure',
      'broken',
      'double',
      'filed',
      'left',
    ]);
  });
});
