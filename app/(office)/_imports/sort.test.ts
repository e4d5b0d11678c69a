import { expect, it } from 'vitest';
import type { ImportFile } from '@/server/folder-import/view';
import { nextSort, sortFiles } from './sort';

const file = (path: string, some: Partial<ImportFile>) =>
  ({ path, state: 'read', outcome: null, unitName: null, year: null, counts: null, ...some }) as ImportFile;

const files = [
  file('10.docx', { unitName: '水务局', year: 2020, counts: { B: 0, W: 9, I: 0 } }),
  file('2.docx', { unitName: '财政局', year: 2021, counts: { B: 1, W: 0, I: 0 } }),
  file('坏.docx', { state: 'unreadable' }),
];
const paths = (...sort: Parameters<typeof nextSort>) => {
  const [now, by] = sort;
  return sortFiles(files, nextSort(now, by)).map(({ path }) => path);
};
const BY_STATE = { by: 'state', down: false } as const;

it('sorts by number, by pinyin, by year and by the gravest findings first', () => {
  expect(paths(BY_STATE, 'path')).toEqual(['2.docx', '10.docx', '坏.docx']);
  expect(paths(BY_STATE, 'unit')).toEqual(['坏.docx', '2.docx', '10.docx']);
  expect(paths(BY_STATE, 'year')).toEqual(['坏.docx', '10.docx', '2.docx']);
  expect(paths(BY_STATE, 'findings')).toEqual(['2.docx', '10.docx', '坏.docx']);
});

it('turns round where the same column is asked for again', () => {
  expect(paths({ by: 'year', down: false }, 'year')).toEqual(['2.docx', '10.docx', '坏.docx']);
});
