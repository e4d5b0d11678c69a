import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, matchLabels } from './match-labels';
import { editDistance, labelKey, likeness } from './similarity';

const alike = (left: string, right: string) => likeness(labelKey(left), labelKey(right));

describe('likeness', () => {
  it('is 1 for the same label however it is spaced and marked', () => {
    expect(alike('1. 属于国家秘密', '１、属于 国家秘密')).toBe(1);
    expect(alike('(七) 总计', '（七）总计')).toBe(1);
  });

  it.each([
    ['结果正确', '结果纠正'],
    ['尚未结果', '尚未审结'],
    ['本年制作数量', '本年新制作数量'],
    ['采购项目数', '采购项目数量'],
    ['规范性文件', '行政规范性文件'],
  ])('%s is near %s', (found, expected) => {
    expect(alike(found, expected)).toBeGreaterThan(ALIKE);
  });

  it.each([
    ['第二十条第（五）项', '第二十条第（六）项'],
    ['行政许可', '行政强制'],
    ['姓名', '规章'],
    ['', '规章'],
  ])('%s is not near %s', (found, expected) => {
    expect(alike(found, expected)).toBeLessThan(ALIKE);
  });

  it('is the same both ways, and between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom(...'一二政府信息公开年报12（）、'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const value = alike(left, right);
        expect(value).toBeCloseTo(alike(right, left), 10);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(editDistance(left, right)).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });
});

describe('matchLabels', () => {
  const label = (text: string, ...groups: string[]) => ({
    key: labelKey(text),
    groups: groups.map(labelKey),
  });

  it('gives each label at most one place: an exact one keeps it from a near one', () => {
    const matches = matchLabels(
      [label('结果维持'), label('结果正确')],
      [label('结果维持'), label('结果纠正')],
    );
    expect(matches.map((match) => match?.at)).toEqual([0, 1]);
  });

  it('tells the same label in two groups by its group, whatever the order', () => {
    const matches = matchLabels(
      [label('总计', '复议后起诉'), label('总计', '行政复议')],
      [label('总计', '行政复议'), label('总计', '复议后起诉')],
    );
    expect(matches.map((match) => match?.at)).toEqual([1, 0]);
  });

  it('takes a faint likeness only where its neighbours leave it that place', () => {
    const form = [label('规章'), label('总计'), label('其他')];
    const between = matchLabels([label('规章'), label('合计'), label('其他')], form);
    expect(between.map((match) => match?.at)).toEqual([0, 1, 2]);
    const astray = matchLabels([label('合计'), label('规章'), label('其他')], form);
    expect(astray.map((match) => match?.at)).toEqual([undefined, 0, 2]);
  });
});
