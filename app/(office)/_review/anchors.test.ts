import { describe, expect, it } from 'vitest';
import type { Place } from '@/report/finding';
import { FORMS } from '@/report/forms/registry';
import { anchorsOf, cellAnchor, SHEET_ID, sectionAnchor, sectionOf } from './anchors';

describe('the section of a place', () => {
  it('is known for every cell of every form', () => {
    for (const form of FORMS) {
      const headed = new Map(form.sections.map((section) => [section.table, section.id]));
      for (const { id, table } of form.cells) {
        expect(sectionOf({ kind: 'cell', cell: id })).toBe(headed.get(table));
      }
    }
  });

  it('is that of the table for rows, labels and tables', () => {
    expect(sectionOf({ kind: 'row', table: 't3', row: 'new' })).toBe('3');
    expect(sectionOf({ kind: 'label', table: 't4', label: 'rec' })).toBe('4');
    expect(sectionOf({ kind: 'table', table: 't2' })).toBe('2');
    expect(sectionOf({ kind: 'section', section: '5', start: 1, end: 2 })).toBe('5');
  });

  it('is none for the title, the cover and what is nowhere', () => {
    const places: Place[] = [{ kind: 'title' }, { kind: 'front' }, { kind: 'form' }, { kind: 'sign-off' }];
    for (const place of [...places, { kind: 'cell' as const, cell: 'x9.y' }])
      expect(sectionOf(place)).toBeNull();
  });
});

describe('where a click leads', () => {
  it('is the nearest element, and the sheet when all else fails', () => {
    expect(anchorsOf({ kind: 'cell', cell: 't3.new.natural' })).toEqual([
      cellAnchor('t3.new.natural'),
      sectionAnchor('3'),
      SHEET_ID,
    ]);
    expect(anchorsOf({ kind: 'title' })).toEqual([SHEET_ID]);
  });
});
