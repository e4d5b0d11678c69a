import { describe, expect, it } from 'vitest';
import { formatDateTime, formatDay, formatLongDateTime, formatLongDay, formatTime } from './dates';

describe('dates on screen', () => {
  it('writes calendar days without a time zone', () => {
    expect(formatDay('2024-01-31')).toBe('1月31日');
    expect(formatLongDay('2024-01-31')).toBe('2024年1月31日');
  });

  it('writes moments in Asia/Shanghai, also past midnight there', () => {
    const at = new Date('2023-12-31T16:05:00Z');
    expect(formatTime(at)).toBe('00:05');
    expect(formatDateTime(at)).toBe('1月1日 00:05');
    expect(formatLongDateTime(at)).toBe('2024年1月1日 00:05');
  });
});
