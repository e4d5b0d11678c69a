import { describe, expect, it } from 'vitest';
import { formByName } from '../forms/registry';
import type { Fill } from './stated-zeros';
import { cellsAsFilled, isStatementStanding, statedZeros } from './stated-zeros';

const form = formByName('form2021');
const zeros = (...cells: string[]) => Object.fromEntries(cells.map((cell) => [cell, 0]));
const versions = (revision: number, ...cells: string[]) =>
  Object.fromEntries(cells.map((cell) => [`cell:${cell}`, revision]));
const fill = (kind: string, revision: number, ...cells: string[]): Fill => ({
  ...{ kind, revision },
  values: Object.fromEntries(cells.map((cell) => [`cell:${cell}`, 0])),
});

const [NATURAL, BIZ, UPHELD] = ['t3.new.natural', 't3.new.biz', 't4.rec.upheld'] as const;
const RULES = 't2.a1.rules.issued';

describe('statedZeros', () => {
  it('counts by table what stands as somebody stated it', () => {
    const none = fill('no-requests', 4, NATURAL, BIZ, UPHELD);
    const rest = fill('rest-zero', 6, RULES);
    const all = { cells: zeros(NATURAL, BIZ, UPHELD, RULES) };
    const standing = { ...all, versions: { ...versions(4, NATURAL, BIZ, UPHELD), ...versions(6, RULES) } };
    expect(statedZeros(form, [none, rest], standing)).toEqual([
      { fill: rest, table: 't2', cells: 1 },
      { fill: none, table: 't3', cells: 2 },
      { fill: none, table: 't4', cells: 1 },
    ]);
  });

  it('leaves out what was typed since, be it the same nought', () => {
    const rest = fill('rest-zero', 4, NATURAL, BIZ);
    const standing = {
      cells: zeros(NATURAL, BIZ),
      versions: { ...versions(4, NATURAL), ...versions(5, BIZ) },
    };
    expect(statedZeros(form, [rest], standing)).toEqual([{ fill: rest, table: 't3', cells: 1 }]);
    expect(cellsAsFilled(rest, { ...standing, cells: { [NATURAL]: 2, [BIZ]: 0 } })).toEqual([]);
    expect(statedZeros(form, [rest], { cells: {}, versions: {} })).toEqual([]);
  });

  it('takes nobody’s word for no applications once one was typed in, in any of its tables', () => {
    const none = fill('no-requests', 4, NATURAL, BIZ, UPHELD);
    const typed = {
      cells: { ...zeros(BIZ, UPHELD), [NATURAL]: 1 },
      versions: { ...versions(4, BIZ, UPHELD), ...versions(5, NATURAL) },
    };
    expect(isStatementStanding(none, typed)).toBe(false);
    expect(statedZeros(form, [none], typed)).toEqual([]);
  });

  it('is nothing of numbers that were taken from elsewhere', () => {
    const standing = { cells: zeros(NATURAL), versions: versions(4, NATURAL) };
    expect(
      statedZeros(form, [fill('last-year', 4, NATURAL), fill('register', 4, NATURAL)], standing),
    ).toEqual([]);
  });
});
