import { describe, expect, it } from 'vitest';
import type { Table } from '../blocks';
import { mergedAgain } from './unmerged';

/** A table of these texts, nothing in it merged. */
const grid = (...rows: string[][]): Table => ({
  kind: 'table',
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  boxes: rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
  ),
});
const shown = ({ boxes }: Table) =>
  boxes.map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${text}`,
  );

const ITEM = '第二十条第（五）项';
const HEAD = '本年处理决定数量';

describe('a table whose merged boxes were taken apart', () => {
  it('has them again, and one number where its head is one', () => {
    const table = grid([ITEM, ITEM, ITEM, ITEM], ['信息内容', HEAD, HEAD, HEAD], ['行政许可', '7', '7', '7']);
    expect(shown(mergedAgain(table))).toEqual([
      `0,0 1×4 ${ITEM}`,
      '1,0 1×1 信息内容',
      `1,1 1×3 ${HEAD}`,
      '2,0 1×1 行政许可',
      '2,1 1×3 7',
    ]);
  });

  it('keeps numbers apart that differ under one head, or are alike under several', () => {
    const differing = grid(
      [ITEM, ITEM, ITEM, ITEM],
      ['信息内容', HEAD, HEAD, HEAD],
      ['行政许可', '7', '7', '8'],
    );
    expect(shown(mergedAgain(differing)).slice(-3)).toEqual(['2,1 1×1 7', '2,2 1×1 7', '2,3 1×1 8']);
    const several = grid(
      ['甲', '甲', '甲', '甲'],
      ['信息内容', '制发', '废止', '现行'],
      ['规章', '0', '0', '0'],
    );
    expect(shown(mergedAgain(several)).slice(-3)).toEqual(['2,1 1×1 0', '2,2 1×1 0', '2,3 1×1 0']);
  });

  it('stays as it is where something is merged, or no label stands twice side by side', () => {
    const merged = grid([ITEM, ITEM, ITEM, ITEM]);
    const own = {
      ...merged,
      boxes: merged.boxes.map((box, at) => (at === 0 ? { ...box, rowSpan: 2 } : box)),
    };
    expect(mergedAgain(own)).toBe(own);
    const plain = grid(['甲', '乙', '丙'], ['1', '1', '1']);
    expect(mergedAgain(plain)).toBe(plain);
  });
});
