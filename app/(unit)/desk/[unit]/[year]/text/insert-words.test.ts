import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertHeading, insertWords } from './insert-words';

const HEADING = '（一）主动公开';

describe('insertHeading', () => {
  it.each([
    ['an empty text', '', 0, '（一）主动公开\n'],
    ['the beginning', '正文。', 0, '（一）主动公开\n正文。'],
    ['the end', '正文。', 3, '正文。\n（一）主动公开\n'],
    ['an empty line', '正文。\n\n下文。', 4, '正文。\n（一）主动公开\n下文。'],
    ['the middle of a paragraph', '上文。下文。', 3, '上文。\n（一）主动公开\n下文。'],
  ])('gives it a line of its own at %s', (_, text, at, expected) => {
    expect(insertHeading(text, at, HEADING).text).toBe(expected);
  });

  it('loses nothing of any text, and puts the caret at the beginning of the line below', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, any) => {
        const at = any % (text.length + 1);
        const done = insertHeading(text, at, HEADING);
        expect(done.text.split('\n')).toContain(HEADING);
        expect(done.text.slice(0, done.caret).endsWith(`${HEADING}\n`)).toBe(true);
        expect(done.text.replace(new RegExp(`\\n?${HEADING}\\n?`), '').length).toBeGreaterThanOrEqual(
          text.length - 1,
        );
      }),
    );
  });
});

it('puts words in where the caret is, the caret behind them', () => {
  expect(insertWords('开展，加强。', 2, '社会评议')).toEqual({ text: '开展社会评议，加强。', caret: 6 });
});
