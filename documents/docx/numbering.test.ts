import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../list-numbers';
import { numberingOf } from './numbering';
import { parseXml } from './xml';

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [23, '二十三'],
    [100, '100'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumeral(value)).toBe(text);
  });
});

describe('numberingOf', () => {
  const paragraph = (style: string) => parseXml(`<pPr><pStyle val="${style}"/></pPr>`);

  it('numbers by a style, prints nothing for a bullet or an unknown list', () => {
    const numbering = parseXml(`<numbering>
      <abstractNum abstractNumId="1"><lvl ilvl="0"><numFmt val="japaneseCounting"/><lvlText val="（%1）"/></lvl></abstractNum>
      <abstractNum abstractNumId="2"><lvl ilvl="0"><numFmt val="bullet"/><lvlText val="•"/></lvl></abstractNum>
      <num numId="1"><abstractNumId val="1"/></num><num numId="2"><abstractNumId val="2"/></num></numbering>`);
    const style = (id: string, list: string) =>
      `<style styleId="${id}"><pPr><numPr><numId val="${list}"/></numPr></pPr></style>`;
    const styles = parseXml(`<styles>${style('a', '1')}${style('b', '2')}${style('c', '9')}</styles>`);
    const { next } = numberingOf(numbering, styles);
    expect([next(paragraph('a')), next(paragraph('a'))]).toEqual(['（一）', '（二）']);
    expect([next(paragraph('b')), next(paragraph('c')), next(undefined)]).toEqual(['', '', '']);
  });
});
