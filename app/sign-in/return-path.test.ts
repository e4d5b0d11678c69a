import { describe, expect, it } from 'vitest';
import { returnPath } from './return-path';

describe('returnPath', () => {
  it('comes back to a page of this site', () => {
    expect(returnPath('/desk/630106-D01/2023?a=1#part-3')).toBe('/desk/630106-D01/2023?a=1#part-3');
  });
  it.each([
    'https://other.example/',
    '//other.example/x',
    '/\\other.example',
    'javascript:alert(1)',
    '/sign-in?callbackUrl=/desk',
    '',
  ])('goes nowhere else: %s', (asked) => {
    expect(returnPath(asked)).toBeNull();
  });
  it('ignores a parameter given twice, or not at all', () => {
    expect(returnPath(['/desk', '/office'])).toBeNull();
    expect(returnPath(undefined)).toBeNull();
  });
});
