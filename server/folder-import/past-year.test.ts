import { describe, expect, it } from 'vitest';
import { whyNotPast } from './past-year';

const year = (number: number, historical = false) => ({
  ...{ year: number, form: 'form2021' as const, historical, maxSection1Characters: null },
  ...{ unitsDue: `${number + 1}-01-31`, governmentsDue: `${number + 1}-03-31` },
  openedAt: new Date(`${number + 1}-01-01T00:00:00+08:00`),
});
const calendar = (...years: ReturnType<typeof year>[]) => new Map(years.map((one) => [one.year, one]));
const noon = (day: string) => new Date(`${day}T12:00:00+08:00`);
const filed = calendar(year(2022), year(2023), year(2024));

describe('a year of the past', () => {
  it('is one that a later year has been opened after, or that is there for the past alone', () => {
    expect(whyNotPast(2022, 'department', filed, noon('2024-01-20'))).toBeNull();
    expect(whyNotPast(2015, 'department', filed, noon('2024-01-20'))).toBeNull();
    expect(whyNotPast(2023, 'department', filed, noon('2025-01-02'))).toBeNull();
    expect(whyNotPast(2023, 'department', calendar(year(2023, true)), noon('2024-01-20'))).toBeNull();
  });

  it('is not the newest open one, however long ago its due day was', () => {
    expect(whyNotPast(2023, 'department', filed, noon('2024-01-20'))).toContain('正在填报');
    expect(whyNotPast(2023, 'city', filed, noon('2024-12-31'))).toContain('正在填报');
  });

  it('is none ahead of it, and without any calendar one whose due day is over', () => {
    expect(whyNotPast(2024, 'department', filed, noon('2024-01-20'))).toContain('2025-01-31）还没有过');
    expect(whyNotPast(2022, 'department', new Map(), noon('2023-01-31'))).toContain('还没有过');
    expect(whyNotPast(2022, 'department', new Map(), noon('2023-02-01'))).toBeNull();
    expect(whyNotPast(2022, 'city', new Map(), noon('2023-02-01'))).toContain('2023-03-31');
  });

  it('is none before the 条例', () => {
    expect(whyNotPast(2007, 'department', filed, noon('2024-01-20'))).toContain('2008年起施行');
  });
});
