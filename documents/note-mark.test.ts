import { describe, expect, it } from 'vitest';
import { isNoteMark } from './note-mark';

describe('raised signs', () => {
  it.each([
    ['73', '1'],
    ['73', '[12]'],
    ['７３', '（1）'],
    ['共73', '①'.normalize('NFKC')],
    ['申请', '1'],
    ['数量（件）', '[1]'],
  ])('%s with %s are what they were and the mark of a note', (before, raised) => {
    expect(isNoteMark(before, raised)).toBe(true);
  });

  it.each([
    ['m', '2'],
    ['', '1'],
    ['73', ' '],
    ['73', '件'],
    ['73', '123'],
  ])('%s with %s are not', (before, raised) => {
    expect(isNoteMark(before, raised)).toBe(false);
  });
});
