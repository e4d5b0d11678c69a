import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import { fillEmpty } from './apply-import';

const empty = emptyReport('form2021');

describe('fillEmpty', () => {
  it('takes what is missing and leaves what is there, 0 included', () => {
    const draft = { ...empty, title: '标题', cells: { a: 0, b: '不适用' } };
    const file = { ...empty, title: '另一个', front: '附件', cells: { a: 5, b: 6, c: 7, d: null } };
    expect(fillEmpty(draft, file)).toEqual({
      ...draft,
      front: '附件',
      cells: { a: 0, b: '不适用', c: 7 },
    });
    expect(draft.cells).toEqual({ a: 0, b: '不适用' });
  });

  it('gives the chosen places the file’s value, where the file has one', () => {
    const draft = { ...empty, title: '标题', cells: { a: 0, b: 2 } };
    const file = { ...empty, title: '另一个', cells: { a: 5 } };
    expect(fillEmpty(draft, file, ['cell:a', 'cell:b'])).toEqual({ ...draft, cells: { a: 5, b: 2 } });
  });

  it('changes nothing by an empty file', () => {
    expect(fillEmpty({ ...empty, title: '标题' }, empty)).toEqual({ ...empty, title: '标题' });
  });
});
