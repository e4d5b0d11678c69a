import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text';

describe('cellText', () => {
  it('keeps empty, zero and 不适用 apart', () => {
    expect([cellText(null), cellText(undefined), cellText(0), cellText('不适用')]).toEqual([
      '',
      '',
      '0',
      '不适用',
    ]);
  });
  it('writes the minus sign of print', () => {
    expect(cellText(-3)).toBe('−3');
  });
});
