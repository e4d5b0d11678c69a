import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn } from '../text/marks';
import { figuresOf } from './figure';
import { foldFigures } from './fold-text';
import { maskedText } from './masked-text';
import { chineseNumeral, parseNumeral } from './numerals';

function read(text: string) {
  const { numerals } = marksIn(text);
  return figuresOf(maskedText(foldFigures(text), numerals), numerals);
}
const fullWidth = (words: string) =>
  words.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('numerals', () => {
  it.each([
    ['一百六十六', 166],
    ['十二', 12],
    ['两千', 2000],
    ['二〇二三', 2023],
    ['一万零三', 10_003],
    ['三百零五', 305],
    ['一千零一十', 1010],
    ['3,001', 3001],
    ['1.2', 1.2],
    ['零', 0],
    ['万', undefined],
    ['百百', undefined],
    ['', undefined],
    ['某', undefined],
  ])('reads %s', (words, value) => {
    expect(parseNumeral(words)).toBe(value);
  });

  it('comes back from every way of writing a number', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(parseNumeral(chineseNumeral(value))).toBe(value);
        for (const written of [
          String(value),
          fullWidth(String(value)),
          value.toLocaleString('en-US'),
          chineseNumeral(value),
        ])
          expect(read(`公开信息${written} 条`).map((one) => [one.value, one.unit])).toEqual([[value, '条']]);
      }),
    );
  });

  it('reads 万, 余 and 多 as what they can mean', () => {
    const of = (text: string) => read(text).map(({ low, high }) => [low, high]);
    expect(of('1.2万条')).toEqual([[12_000, 12_000]]);
    expect(of('500多条')).toEqual([[500, 599]]);
    expect(of('1700余条')).toEqual([[1700, 1799]]);
    expect(of('近100条')).toEqual([[90, 110.00000000000001]]);
    expect(of('12×5条')).toEqual([[60, 60]]);
  });

  it.each([
    '根据国办公开办函〔2021〕30号和《条例》第二十条第（一）项',
    '2023年12月31日至2024年1月20日，第三季度，20个工作日内',
    '电话0971-2232345，邮箱a1b2@163.com，索引号编号A20230101',
    '（一）一是统一思想，“一网通办”，做到一次性告知、一件事一次办',
    '中华人民共和国国务院令第711号',
  ])('counts nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
