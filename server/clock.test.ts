import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayInShanghai } from './calendar';
import { platformNow } from './clock';

afterEach(() => vi.unstubAllEnvs());

describe('platformNow', () => {
  it('is the day set, with a time of day that runs', () => {
    vi.stubEnv('HUANGSHUI_NOW', '2024-01-20');
    const first = platformNow();
    expect(dayInShanghai(first)).toBe('2024-01-20');
    const sinceMidnight = (at: number) => (at + 8 * 3_600_000) % 86_400_000;
    expect(Math.abs(sinceMidnight(Date.now()) - sinceMidnight(first.getTime()))).toBeLessThan(1_000);
  });

  it('is a full instant as it stands', () => {
    vi.stubEnv('HUANGSHUI_NOW', '2024-01-31T23:59:59+08:00');
    expect(platformNow()).toEqual(new Date('2024-01-31T15:59:59Z'));
  });

  it('is the machine’s in production, whatever is set', () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv('HUANGSHUI_MODE', 'production');
    vi.stubEnv('HUANGSHUI_NOW', '2024-01-20');
    expect(Math.abs(platformNow().getTime() - Date.now())).toBeLessThan(1_000);
  });

  it('says what is wrong with anything else', () => {
    vi.stubEnv('HUANGSHUI_NOW', 'tomorrow');
    expect(platformNow).toThrow(/HUANGSHUI_NOW.*tomorrow/);
  });
});
