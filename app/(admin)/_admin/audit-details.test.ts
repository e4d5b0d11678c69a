import { describe, expect, it } from 'vitest';
import { detailsSentence, readBefore } from './audit-details';

describe("an event's details", () => {
  it('are said in words, in a fixed order', () => {
    expect(detailsSentence({ reason: '数字不符', submission: 2, year: 2023, contentHash: 'ab' })).toBe(
      '2023 年度，第 2 版，理由：数字不符',
    );
  });

  it('leave out what is no plain value, and what is empty', () => {
    expect(detailsSentence({ place: { kind: 'form' }, reason: '', unknown: 1 })).toBe('');
  });
});

describe('the page of the trail', () => {
  it('is a whole number or the newest', () => {
    expect(readBefore('120')).toBe(120);
    for (const odd of [undefined, '', '-1', '1e3', '1.5', ['1', '2'], '9'.repeat(20)]) {
      expect(readBefore(odd)).toBeNull();
    }
  });
});
