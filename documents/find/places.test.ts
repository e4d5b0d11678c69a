import { describe, expect, it } from 'vitest';
import type { Block } from '../blocks';
import { paragraph } from '../testing/printed-report';
import { placesIn } from './places';

const table: Block = { kind: 'table', rows: 9, columns: 2, boxes: [], page: 3, pageBreaks: [4, 7] };
const paged: readonly Block[] = [{ ...paragraph('一'), page: 2 }, table];

describe('places in a file with pages', () => {
  const places = placesIn(paged);

  it('name the page that a block begins on', () => {
    expect(places.block(0)).toEqual({ block: 0, page: 2, words: '正文第 1 段（第 2 页）' });
    expect(places.block(1)).toMatchObject({ page: 3, words: '第 1 张表（第 3 页）' });
  });

  it.each([
    [3, 3],
    [4, 4],
    [6, 4],
    [7, 5],
  ])('row %i of a table over pages stands on page %i', (row, page) => {
    expect(places.row(1, row)).toMatchObject({ row, page });
    expect(places.cell(1, row, 1).words).toBe(`第 1 张表第 ${row + 1} 行第 2 列（第 ${page} 页）`);
  });
});

describe('places in a file without pages', () => {
  it('name none', () => {
    expect(placesIn([paragraph('一')]).block(0)).toEqual({ block: 0, words: '正文第 1 段' });
  });
});
