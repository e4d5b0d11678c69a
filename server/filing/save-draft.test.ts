import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import { mergeEdits } from './save-draft';
import type { Edit } from './view';

const draft = {
  ...emptyReport('form2021'),
  title: '标题',
  cells: { 't3.new.natural': 4, 't3.new.total': 4 },
};
const stored = { draft, versions: { title: 3, 'cell:t3.new.natural': 5 } };
const cell = (value: Extract<Edit, { kind: 'cell' }>['value'], baseVersion: number): Edit => ({
  kind: 'cell',
  cell: 't3.new.natural',
  value,
  baseVersion,
});

describe('mergeEdits', () => {
  it('lays an edit over what the person saw', () => {
    const { draft: merged, conflicts } = mergeEdits(stored, [cell(7, 5)]);
    expect(conflicts).toEqual([]);
    expect(merged.cells['t3.new.natural']).toBe(7);
    expect(draft.cells['t3.new.natural']).toBe(4);
  });

  it('merges edits of different places, one of them stale', () => {
    const title: Edit = { kind: 'title', value: '新标题', baseVersion: 3 };
    const { draft: merged, conflicts } = mergeEdits(stored, [title, cell(7, 4)]);
    expect(merged.title).toBe('新标题');
    expect(merged.cells['t3.new.natural']).toBe(4);
    expect(conflicts).toEqual([{ path: 'cell:t3.new.natural', value: 4, version: 5 }]);
  });

  it('is no conflict where both typed the same', () => {
    expect(mergeEdits(stored, [cell(4, 0)]).conflicts).toEqual([]);
  });

  it('does not overwrite a value that somebody emptied meanwhile', () => {
    const emptied = { draft: { ...draft, cells: {} }, versions: { 'cell:t3.new.natural': 6 } };
    const { draft: merged, conflicts } = mergeEdits(emptied, [cell(7, 5)]);
    expect(merged.cells).toEqual({});
    expect(conflicts).toEqual([{ path: 'cell:t3.new.natural', value: null, version: 6 }]);
  });

  it('empties a cell by losing its entry, which is not 0', () => {
    expect(mergeEdits(stored, [cell(null, 5)]).draft.cells).toEqual({ 't3.new.total': 4 });
    expect(mergeEdits(stored, [cell(0, 5)]).draft.cells['t3.new.natural']).toBe(0);
  });
});
