import { describe, expect, it } from 'vitest';
import { whyNotDay, yearWords } from './publishing-day';

const files = [{ year: 2021 }, { year: 2019 }, { year: 2021 }];

describe('the day of the first publication', () => {
  it('fits where it is in a year after every report’s own, or is not known', () => {
    expect(whyNotDay('2022-01-01', files)).toBeNull();
    expect(whyNotDay('', files)).toBeNull();
  });

  it('is refused as a whole where some report is of that year or later, and says how many and of which', () => {
    expect(whyNotDay('2021-12-31', files)).toContain('有 2 份是2021年度的');
    expect(whyNotDay('2018-05-01', files)).toContain('有 3 份是2019、2021年度的');
  });
});

it('says how many reports are of which year', () => {
  expect(yearWords(files)).toBe('2019年度 1 份，2021年度 2 份');
});
