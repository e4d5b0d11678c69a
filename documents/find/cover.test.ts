import { describe, expect, it } from 'vitest';
import { findSignature, findUnitLine } from './cover-lines';
import { findTitle } from './title';
import { findUnit } from './which-unit';
import { findYear } from './which-year';

const UNITS = [
  { code: 'A', name: '西宁市湟中区教育局', aliases: [] },
  { code: 'B', name: '西宁市城东区清真巷街道办事处', aliases: ['清真巷街道办事处'] },
  { code: 'C', name: '西宁市城中区教育局', aliases: [] },
];
const lines = (...texts: string[]) => texts.map((text, block) => ({ block, text }));

describe('findTitle', () => {
  it.each([
    [['附件 2', '西宁市湟中区教育局政府信息 公开工作年度报告'], '西宁市湟中区教育局政府信息公开工作年度报告'],
    [
      ['西宁市湟中区教', '育局2023年政府信息公开工作年度报告'],
      '西宁市湟中区教育局2023年政府信息公开工作年度报告',
    ],
    [
      ['西宁市湟中区教育局20', '23年政府信息公开工作年度报告'],
      '西宁市湟中区教育局2023年政府信息公开工作年度报告',
    ],
    [
      ['西宁市湟中区教育局', '2023年政府信息公开工作年度报告'],
      '西宁市湟中区教育局2023年政府信息公开工作年度报告',
    ],
    [['湟中区教育局2023年政府信息公开', '工作年度报告'], '湟中区教育局2023年政府信息公开工作年度报告'],
    [['2023年政府信息公开年度报告（西宁市）', '单位名称：甲'], '2023年政府信息公开年度报告（西宁市）'],
  ])('%j', (texts, title) => {
    expect(findTitle(lines(...texts), UNITS)?.text).toBe(title);
  });

  it('is no sentence that ends so', () => {
    const sentence = '根据《条例》，现公布本局2023年政府信息公开工作年度报告';
    expect(findTitle(lines(sentence), UNITS)).toBeNull();
  });
});

describe('findSignature', () => {
  it.each([
    ['单位主要负责人签名：', 'empty'],
    ['主要负责人（签字）：______  年  月  日', 'empty'],
    ['单位主要负责人签名：张三', 'filled'],
    ['单位名称：甲', 'absent'],
    ['由分管负责人审核签字。', 'absent'],
  ])('%s', (text, state) => {
    expect(findSignature(lines(text))).toBe(state);
  });
});

describe('findUnit', () => {
  const by = (title: string | null, unitLine: string | null = null, text = '') =>
    findUnit({ title, unitLine, text }, UNITS).code;

  it('goes by the title, by a name’s ending, by an alias, by the line, by the text', () => {
    expect(by('西宁市湟中区教育局2023年政府信息公开工作年度报告')).toBe('A');
    expect(by('湟中区教育局政府信息公开工作年度报告')).toBe('A');
    expect(by('清真巷街道办事处二〇二三年政府信息公开工作年度报告')).toBe('B');
    expect(by('2023年政府信息公开工作年度报告', '西宁市湟中区教育局')).toBe('A');
    expect(by(null, null, '西宁市湟中区教育局 西宁市湟中区教育局 西宁市城中区教育局')).toBe('A');
  });

  it('names none where several fit, or none', () => {
    expect(by('教育局2023年政府信息公开工作年度报告')).toBeNull();
    expect(by(null, null, '西宁市湟中区教育局与西宁市城中区教育局')).toBeNull();
    expect(by('西宁市公安局2023年政府信息公开工作年度报告')).toBeNull();
    const governments = '西宁市湟中区教育局 西宁市湟中区教育局';
    expect(by('西宁市公安局2023年政府信息公开工作年度报告', null, governments)).toBeNull();
    expect(by(null, null, '西宁市湟中区教育局')).toBeNull();
    expect(by(null, null, `${'西宁市湟中区教育局'.repeat(3)}${'西宁市城中区教育局'.repeat(2)}`)).toBeNull();
  });

  it.each([
    '本单位2023年政府信息公开工作年度报告',
    'XX区YY局2023年政府信息公开工作年度报告',
    '我局政府信息公开工作年度报告',
  ])('%s names nobody: the text is asked', (title) => {
    expect(by(title)).toBeNull();
    expect(by(title, null, '2023年，湟中区教育局主动公开5条。湟中区教育局门户网站……')).toBe('A');
    expect(by(title, '西宁市湟中区教育局')).toBe('A');
  });

  it('does not put one unit for another that is written', () => {
    expect(
      findUnit(
        { title: '某某县水务局2023年政府信息公开工作年度报告', unitLine: '海东市水务局', text: '' },
        UNITS,
      ),
    ).toEqual({
      name: '海东市水务局',
      code: null,
    });
  });

  it('reads the unit’s line', () => {
    expect(findUnitLine(lines('附件 2', '单位名称（盖章）： 甲局'))).toBe('甲局');
    expect(findUnitLine(lines('甲局'))).toBeNull();
  });
});

describe('findYear', () => {
  it('goes by the title, else by the year named most often', () => {
    expect(findYear('甲局２０２３年政府信息公开工作年度报告', '2022年 2022年')).toBe(2023);
    expect(findYear('甲局二〇二三年政府信息公开工作年度报告', '')).toBe(2023);
    expect(findYear(null, '2023 年… 2022年… 2023年')).toBe(2023);
    expect(findYear(null, '没有年份')).toBeNull();
    expect(findYear(null, '2023年比2022年增加，2024年将改进')).toBeNull();
  });
});
