import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { validate } from '@/report/validate';
import { findingsOfCell } from './of-cell';

const CELL = 't3.new.natural';
/** What the rules say of a draft with one value in the cell. */
function found(value: string | number | null) {
  const report = { ...emptyReport('form2021'), cells: { [CELL]: value } };
  const { findings } = validate(report, {
    year: 2023,
    unit: HUANGZHONG_EDUCATION,
    stage: 'file',
    lastYear: null,
  });
  return findingsOfCell(findings, CELL, value);
}

describe('findingsOfCell', () => {
  it('explains a value that is no number by the finding of that very cell', () => {
    expect(found('约3件')[0]).toMatchObject({ rule: 'CELL-TYPE', place: { kind: 'cell', cell: CELL } });
  });
  it('leaves an empty cell to say so itself', () => {
    expect(found(null)).toEqual([]);
  });
});
