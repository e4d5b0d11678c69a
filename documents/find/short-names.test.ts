import { describe, expect, it } from 'vitest';
import { unitShortened } from './short-names';

const unit = (code: string, name: string) => ({ code, name, aliases: [] });
const UNITS = [
  unit('city', '西宁市人民政府'),
  unit('plan', '西宁市发展和改革委员会'),
  unit('education', '西宁市教育局'),
  unit('health', '西宁市城东区卫生健康局'),
  unit('office', '西宁市城中区人民政府办公室'),
  unit('street', '西宁市城东区东关大街街道办事处'),
  unit('county', '大通回族土族自治县人民政府'),
  unit('zone', '西宁（国家级）经济技术开发区管理委员会'),
  unit('town1', '湟源县城关镇人民政府'),
  unit('same1', '西宁市城东区民政局'),
  unit('same2', '西宁市城中区民政局'),
];

describe('unitShortened', () => {
  it.each([
    ['市发改委', 'plan'],
    ['西宁市发改委', 'plan'],
    ['市教育局', 'education'],
    ['城东区卫健局', 'health'],
    ['城中区政府办', 'office'],
    ['城东区东关大街街道', 'street'],
    ['西宁市城东区东关大街街道办', 'street'],
    ['大通县人民政府', 'county'],
    ['西宁开发区', 'zone'],
    ['湟源县城关镇', 'town1'],
  ])('%s is %s', (name, code) => {
    expect(unitShortened(name, UNITS)?.code).toBe(code);
  });

  it.each(['教育局', '区民政局', '城西区教育局', ''])('%s is nobody’s', (name) => {
    expect(unitShortened(name, UNITS)).toBeNull();
  });
});
