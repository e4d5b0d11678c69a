import { describe, expect, it } from 'vitest';
import { toldOnce } from './left-out';

describe('what is left out', () => {
  it('is told once, where it first stood, with how often', () => {
    const why = '这段文字设为隐藏，没有读入';
    const other = { block: 3, raw: '页脚', why: '页脚不属于报告内容，没有读入' };
    expect(toldOnce([{ block: 2, raw: '9', why }, other, { block: 5, raw: '9', why }])).toEqual([
      { block: 2, raw: '9', why: `${why}（共 2 处）` },
      other,
    ]);
  });

  it('is told apart by its reason', () => {
    const both = [
      { block: 0, raw: '9', why: '隐藏' },
      { block: 0, raw: '9', why: '水印' },
    ];
    expect(toldOnce(both)).toEqual(both);
  });
});
