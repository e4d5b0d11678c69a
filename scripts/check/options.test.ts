import { describe, expect, it } from 'vitest';
import { parseOptions, UsageError } from './options';
import { unitNamed } from './units';

describe('parseOptions', () => {
  it('takes files and every option, in any order', () => {
    const words = ['a.docx', '--year', '2023', '--json', 'b', '--unit', ' 某局 ', '--last-year', 'c.docx'];
    expect(parseOptions(words)).toEqual({
      paths: ['a.docx', 'b'],
      year: 2023,
      unit: '某局',
      lastYear: 'c.docx',
      output: 'json',
    });
    expect(parseOptions(['a'])).toEqual({
      paths: ['a'],
      year: null,
      unit: null,
      lastYear: null,
      output: 'text',
    });
    expect(parseOptions(['--help'])).toBeNull();
  });

  it.each([
    [[], '没有指定要检查的文件或文件夹。'],
    [['--nonsense', 'a'], '无法识别的选项'],
    [['--year'], '无法识别的选项'],
    [['--year', '二〇二三', 'a'], '--year 应为四位数的年度，如 2023；现为“二〇二三”。'],
    [['--year', '1823', 'a'], '现为“1823”'],
    [['--json', '--csv', 'a'], '--json 和 --csv 只能选一个。'],
  ])('refuses %j with a sentence', (words, message) => {
    expect(() => parseOptions(words)).toThrow(UsageError);
    expect(() => parseOptions(words)).toThrow(message);
  });
});

describe('unitNamed', () => {
  const known = {
    code: 'E',
    name: '西宁市湟中区教育局',
    aliases: ['湟中区教育局'],
    kind: 'department' as const,
    powers: { rules: false, permit: true, penalty: true, coercion: false },
  };

  it('finds a unit by name or alias, else makes a record of what its name tells', () => {
    expect(unitNamed('湟中区教育局', [known])).toEqual({ record: known, known: true });
    const kinds = [
      '某市人民政府',
      '某区政府',
      '某县某镇人民政府',
      '某街道办事处',
      '某区人民政府（全区汇总）',
      '某局',
    ];
    expect(kinds.map((name) => unitNamed(name, [known]).record.kind)).toEqual([
      'city',
      'district',
      'town',
      'subdistrict',
      'district',
      'department',
    ]);
    expect(unitNamed('某局', [known]).known).toBe(false);
  });
});
