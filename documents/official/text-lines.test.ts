import { describe, expect, it } from 'vitest';
import { titleLines } from './parts';
import { printedValue } from './printed-cells';
import { linesOf, textLine } from './text-lines';

describe('the lines of a text', () => {
  it('are its paragraphs, without indents, blank lines and what no page shows', () => {
    expect(linesOf('　　甲\r\n\r\n乙\u0007\uFFFE 丙\r丁 \n')).toEqual(['甲', '乙 丙', '丁']);
  });

  it.each([
    ['（一）主动公开情况', 2, '（一）主动公开情况'],
    ['（一）主动公开。公开信息166条。', 2, '（一）主动公开。'],
    ['(十二)其他：无', 2, '(十二)其他：'],
    ['1.加强培训', 3, '1.加强培训'],
    ['3、拓宽渠道。全年培训3次。', 3, '3、拓宽渠道。'],
    ['1.5万元，收费', null, ''],
    ['（2023年）说明', null, ''],
    ['2023年，我局认真贯彻落实条例。', null, ''],
    [`（一）${'很长的一句话'.repeat(8)}`, null, ''],
  ])('%s opens with the heading it has', (text, level, heading) => {
    const line = textLine(text);
    expect([line.level, text.slice(0, line.heading)]).toEqual([level, heading]);
  });
});

describe('a title', () => {
  it('breaks before 政府信息公开 where it is long, and is one line where it is short', () => {
    expect(titleLines('西宁市湟中区教育局2023年政府信息公开工作年度报告')).toEqual([
      '西宁市湟中区教育局2023年',
      '政府信息公开工作年度报告',
    ]);
    expect(titleLines('西宁市湟中区教育局政府信息 公开工作年度报告')[1]).toBe('政府信息 公开工作年度报告');
    expect(titleLines('政府信息公开工作年度报告')).toEqual(['政府信息公开工作年度报告']);
    expect(titleLines(' \n')).toEqual([]);
  });
});

describe('a value in its cell', () => {
  it.each([
    [null, ''],
    ['', ''],
    [0, '0'],
    ['0', '0'],
    [-3, '−3'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    ['不适用', '不适用'],
    [' 22（其中修订16件） ', '22（其中修订16件）'],
  ])('%j stands as %j', (value, printed) => {
    expect(printedValue(value)).toBe(printed);
  });
});
