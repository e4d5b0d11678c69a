import { describe, expect, it } from 'vitest';
import { oddFormat } from './odd-format';

const CUSTOM = 164;

describe('a number’s format', () => {
  it.each([
    ['#,##0', 1234],
    ['0.00', 12],
    ['0"件"', 12],
    ['#,##0.00"万元"', 12],
    ['General"次"', 12],
    ['@', 12],
    ['[DBNum1]General', 12],
    ['[Red]0;[$-804]-0', 12],
    ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', 12],
    ['0;-0;"-"', 0],
  ])('%s shows the number itself', (code, value) => {
    expect(oddFormat(value, CUSTOM, code)).toBeNull();
  });

  it.each([
    ['0,', 12_000],
    ['0!.0,', 123_450],
    ['0\\.0000', 123_450],
    ['0"0"', 12],
    ['"1"0', 12],
    ['#,##0.00"元"', 123_450],
    ['"¥"0', 12],
    ['[$¥-804]#,##0.00', 12],
    [';;;', 12],
    ['"-"', 12],
    ['# ?/?', 0.5],
    ['0;"无"', -3],
  ])('%s shows another one', (code, value) => {
    expect(oddFormat(value, CUSTOM, code)).not.toBeNull();
  });

  it('is money where a built-in one says so', () => {
    expect(oddFormat(12, 42, null)).toBe('货币');
    expect(oddFormat(12, 4, null)).toBeNull();
  });
});
