import { describe, expect, it } from 'vitest';
import { isFirstThisMinute } from './unknown-logins';

const at = (ms: number) => new Date(Date.UTC(2024, 0, 20) + ms);

describe('isFirstThisMinute', () => {
  it('is once a minute for each login', () => {
    expect(isFirstThisMinute('甲', at(0))).toBe(true);
    expect([1, 30_000, 59_999].map((ms) => isFirstThisMinute('甲', at(ms)))).toEqual([false, false, false]);
    expect(isFirstThisMinute('乙', at(1))).toBe(true);
    expect(isFirstThisMinute('甲', at(60_000))).toBe(true);
    expect(isFirstThisMinute('甲', at(60_001))).toBe(false);
  });

  it('goes on when more logins come than are remembered', () => {
    for (let index = 0; index < 10_500; index++) isFirstThisMinute(`login ${index}`, at(0));
    expect(isFirstThisMinute('login 10499', at(1))).toBe(false);
    expect(isFirstThisMinute('login 0', at(1))).toBe(true);
  });
});
