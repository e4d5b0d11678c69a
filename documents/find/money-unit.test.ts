import { describe, expect, it } from 'vitest';
import { captionUnit, moneyUnit } from './money-unit';

describe('the unit of money that a head names', () => {
  it.each([
    ['本年收费金额（单位：万元）', '万元'],
    ['本年收费金额（单位：元）', '元'],
    ['采购总金额（元）', '元'],
    ['本年收费金额 单位：亿元', '亿元'],
    ['单位：件、万元', '万元'],
    ['金额单位：人民币千元', '千元'],
    ['本年收费金额', null],
    ['填报单位：西宁市湟中区教育局', null],
    ['元', null],
  ])('%s: %s', (text, unit) => {
    expect(moneyUnit(text)).toBe(unit);
  });

  it('is a caption’s only where it opens with the unit', () => {
    expect(captionUnit('（单位：元）')).toBe('元');
    expect(captionUnit('本年收费金额（单位：元）')).toBeNull();
  });
});
