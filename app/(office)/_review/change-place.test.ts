import { describe, expect, it } from 'vitest';
import { placeOfPath } from './change-place';

describe('the place of a changed path', () => {
  it('is the cell, section or part that the path names', () => {
    expect(placeOfPath('cell:t2.a1.rules.issued')).toEqual({ kind: 'cell', cell: 't2.a1.rules.issued' });
    expect(placeOfPath('section:5')).toEqual({ kind: 'section', section: '5' });
    expect(placeOfPath('title')).toEqual({ kind: 'title' });
    expect(placeOfPath('form')).toEqual({ kind: 'form' });
  });

  it('is none for what has no place', () => {
    for (const path of ['', 'section:9', 'elsewhere', 'titles']) expect(placeOfPath(path)).toBeNull();
  });
});
