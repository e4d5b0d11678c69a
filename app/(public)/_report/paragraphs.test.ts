import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs';

describe('paragraphsOf', () => {
  it('sets a heading apart from the words after it', () => {
    expect(paragraphsOf('（一）主动公开情况。全年公开政务信息172条。')).toEqual([
      { key: 0, lead: '（一）主动公开情况。', rest: '全年公开政务信息172条。' },
    ]);
    expect(paragraphsOf('（二）监督保障')).toEqual([{ key: 0, lead: '（二）监督保障', rest: '' }]);
  });

  it('does not take a long first sentence for a heading', () => {
    const line = `（一）${'很'.repeat(31)}长的一句话。`;
    expect(paragraphsOf(line)).toEqual([{ key: 0, lead: '', rest: line }]);
  });

  it('leaves out blank lines and indents', () => {
    expect(paragraphsOf('　　第一段。\n\n  第二段。\n').map(({ rest }) => rest)).toEqual([
      '第一段。',
      '第二段。',
    ]);
    expect(paragraphsOf('')).toEqual([]);
  });

  it('loses no character but white space', () => {
    const bare = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('（一）', '主动公开', '。', '：', '\n', '　', '12件')),
        (pieces) => {
          const text = pieces.join('');
          const shown = paragraphsOf(text).map(({ lead, rest }) => lead + rest);
          expect(bare(shown.join(''))).toBe(bare(text));
        },
      ),
    );
  });
});
