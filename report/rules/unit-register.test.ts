import { describe, expect, it } from 'vitest';
import { unitsNamedAt } from './unit-register';

const UNITS = ['西宁市湟中区教育局', '西宁市湟中区', '大通县民政局'];

describe('unitsNamedAt', () => {
  it('tells every name that begins there, full or without the city', () => {
    const text = '本局与西宁市湟中区教育局、湟中区教育局';
    expect([...unitsNamedAt(UNITS, text, 3)].sort()).toEqual(['西宁市湟中区', '西宁市湟中区教育局']);
    expect(unitsNamedAt(UNITS, text, 13)).toEqual(['湟中区教育局']);
  });

  it('tells none elsewhere, nor of a name cut off', () => {
    expect(unitsNamedAt(UNITS, '大通县民政局', 1)).toEqual([]);
    expect(unitsNamedAt(UNITS, '大通县民政', 0)).toEqual([]);
    expect(unitsNamedAt([], '大通县民政局', 0)).toEqual([]);
  });
});
