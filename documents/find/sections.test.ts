import { describe, expect, it } from 'vitest';
import { partTexts } from './sections';

describe('a text beyond its limit', () => {
  it('is cut between characters, never within one, and the rest is told of', () => {
    const text = `封${'𠮷'.repeat(2_500)}`;
    const { front, tooLong } = partTexts([{ block: 0, text }], null, []);
    expect(front).toHaveLength(3_999);
    expect(/\p{Cs}/u.test(front)).toBe(false);
    expect(front + tooLong.map(({ raw }) => raw).join('')).toBe(text);
  });
});
