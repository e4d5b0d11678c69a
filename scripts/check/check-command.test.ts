import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { form2021 } from '@/report/forms/form2021';
import type { ReportData } from '@/report/report';
import { soundReport, withCells, withSection, withTypedTotals } from '@/report/testing/reports';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(ROOT, 'documents/fixtures');
const WORD = join(FIXTURES, 'huangzhong-education-2023.docx');
const UNIT = '西宁市湟中区教育局';

/** Each run starts a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let command = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huangshui-check-'));
  command = await bundledCommand();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(dirname(command), { recursive: true });
});

/**
 * The command as one file of plain JavaScript: compiling its sources anew for each run would take most of this file's
 * time. It lies as deep below the root as the module that finds the register's file from where it stands itself.
 */
async function bundledCommand(): Promise<string> {
  const artifacts = join(ROOT, '.artifacts');
  mkdirSync(artifacts, { recursive: true });
  const outfile = join(mkdtempSync(join(artifacts, 'check-')), 'check.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/check.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  return outfile;
}

/** Runs the command in a process of its own. */
const check = (...words: string[]) => run(command, ...words);

/** As package.json starts it: the sources through tsx. */
const checkFromSources = (...words: string[]) =>
  run(join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/check.ts', ...words);

function run(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const value = z.union([z.number(), z.null(), z.literal('NA')]);
const change = z.strictObject({
  cell: z.string().nullable(),
  part: z.string().optional(),
  from: z.union([value, z.string()]),
  to: z.union([value, z.string()]),
});
/** What other programs rely on. */
const lineSchema = z.strictObject({
  file: z.string(),
  unit: z.string().nullable(),
  year: z.int().nullable(),
  form: z.enum(['form2019', 'form2021']).nullable(),
  title: z.string().nullable(),
  sections: z.record(z.string(), z.string()),
  cells: z.record(z.string(), value),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['B', 'W', 'I']),
      cells: z.array(z.string()),
      text: z.string().nullable(),
      found: z.string(),
      expected: z.string(),
      title: z.string(),
      message: z.string(),
      basis: z.string(),
      suggestions: z.array(z.strictObject({ reason: z.string(), changes: z.array(change) })),
    }),
  ),
  unread: z.array(z.strictObject({ where: z.string(), raw: z.string(), why: z.string() })),
  notAssessed: z.array(z.string()),
  error: z.string().nullable(),
});

function json(...words: string[]) {
  const run = check('--json', ...words);
  const lines = run.stdout.trimEnd().split('\n');
  return { ...run, lines: lines.map((line) => lineSchema.parse(JSON.parse(line))) };
}

function first(...words: string[]) {
  const { lines, status, stderr } = json(...words);
  const [line] = lines;
  if (line === undefined) throw new Error(`no line: ${stderr}`);
  return { ...line, status, rules: line.findings.map(({ rule }) => rule) };
}

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const figures = (name: string, report: ReportData, more: object = { unit: UNIT, year: 2023 }) =>
  written(name, JSON.stringify({ ...more, ...report }));

describe('npm run check', () => {
  it('is what package.json says', () => {
    const scripts = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
    expect(scripts.check).toBe('tsx scripts/check.ts');
    const fromSources = checkFromSources('--json', WORD);
    expect(fromSources).toEqual(check('--json', WORD));
    expect(fromSources.status).toBe(1);
  });

  it('prints the real report’s findings with place, both sides, basis and suggestion, and fails', () => {
    const { stdout, status, stderr } = check(WORD);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`${UNIT}，2023年度，2019年格式`);
    expect(stdout).toContain('[必须修改] 表四 结果纠正（FORM-LABELS）');
    expect(stdout).toContain('实有：结果正确    应为：结果纠正');
    expect(stdout).toContain('依据：国办公开办函〔2019〕60号 表格标签');
    expect(stdout).toContain(`建议：改为规定的标题（标题改为“${UNIT}2023年政府信息公开工作年度报告”）`);
  });

  it('says the same of the text as of the Word file', () => {
    const [word, text] = [WORD, WORD.replace('.docx', '.txt')].map((file) => first(file));
    expect(word?.rules.length).toBeGreaterThan(20);
    expect({ ...text, file: '' }).toEqual({ ...word, file: '' });
  });

  it('says the same of an old Word file and of a web page, whatever they are called', () => {
    const folder97 = join(folder, 'formats');
    mkdirSync(folder97);
    cpSync(WORD, join(folder97, 'a.docx'));
    cpSync(WORD.replace('.docx', '.doc'), join(folder97, 'b.docx'));
    cpSync(WORD.replace('.docx', '.html'), join(folder97, 'c.doc'));
    const [word, ...others] = json(folder97).lines;
    expect(word?.findings.length).toBeGreaterThan(20);
    expect(others).toHaveLength(2);
    // Copies of one text are not another unit's: each file is of the same unit.
    for (const other of others) expect({ ...other, file: '' }).toEqual({ ...word, file: '' });
  });

  it('passes a sound report with status 0', () => {
    const file = figures('sound.json', withTypedTotals(soundReport()));
    const { findings, status, cells, error, unit, year, form } = first(file);
    expect([findings, status, error]).toEqual([[], 0, null]);
    expect([unit, year, form]).toEqual([UNIT, 2023, 'form2021']);
    expect(Object.keys(cells)).toEqual(form2021.cells.map(({ id }) => id));
    expect(Object.values(cells).every((one) => one === 0)).toBe(true);
    expect(check(file).stdout).toContain('没有发现问题');
  });

  it('tells empty, 0 and 不适用 apart, and offers changes as numbers', () => {
    const flawed = withCells(withTypedTotals(soundReport()), {
      't2.a1.rules.issued': '不适用',
      't2.a8.admin_fee.amount_wan': '12.5',
      't3.new.natural': null,
      't3.carried_in.total': 7,
    });
    const line = first(figures('flawed.json', flawed));
    expect(line.status).toBe(1);
    expect(line.cells).toMatchObject({
      't2.a1.rules.issued': 'NA',
      't2.a8.admin_fee.amount_wan': 12.5,
      't3.new.natural': null,
      't3.new.biz': 0,
    });
    expect(line.rules).toContain('CELL-EMPTY');
    const total = line.findings.find(({ rule }) => rule === 'T3-TOTAL');
    expect(total).toMatchObject({ severity: 'B', found: '7', expected: '0' });
    expect(total?.suggestions.flatMap(({ changes }) => changes)).toContainEqual({
      cell: 't3.carried_in.total',
      from: 7,
      to: 0,
    });
  });

  it('reads back what --json printed', () => {
    const printed = written('printed.json', check('--json', WORD).stdout);
    const [again, before] = [first(printed), first(WORD)];
    expect(again.cells).toEqual(before.cells);
    expect(again.sections).toEqual(before.sections);
  });

  it('judges figures alone by the tables, and the texts not at all', () => {
    const { cells } = withTypedTotals(soundReport());
    const file = written('figures.json', JSON.stringify({ unit: UNIT, year: 2023, form: 'form2021', cells }));
    const { findings, notAssessed, status } = first(file);
    expect([findings, status]).toEqual([[], 0]);
    expect(notAssessed).toEqual(expect.arrayContaining(['FORM-TITLE', 'FORM-SECTIONS', 'TEXT-YEAR', 'SELF']));
    expect(notAssessed).not.toContain('T3-BALANCE');
  });

  it('tells once what a text file lacks, and judges the rest', () => {
    const file = written(
      'part.txt',
      '一、总体情况\n2023年，某某身份证号11010519491231002X。公开信息条。\n二、主动公开政府信息情况\n',
    );
    const { findings, notAssessed, status, sections } = first(file, '--unit', UNIT);
    expect(status).toBe(1);
    const lacking = findings.filter(({ rule }) => rule === 'FORM-SECTIONS');
    expect(lacking).toHaveLength(1);
    expect(lacking[0]?.message).toContain('“三、收到和处理政府信息公开申请情况”');
    expect(lacking[0]?.message).toContain('“表二”');
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PII-ID', 'TEXT-BLANK']));
    expect(findings.find(({ rule }) => rule === 'PII-ID')?.text).toBe('11010519491231002X');
    expect(findings.some(({ rule }) => /^(CELL|T3|T4|FORM-SHAPE|FORM-TITLE)/.test(rule))).toBe(false);
    expect(notAssessed).toEqual(expect.arrayContaining(['T3-BALANCE', 'CELL-EMPTY', 'FORM-TITLE']));
    expect(Object.keys(sections)).toEqual(['1', '2']);
  });

  it('takes year and unit from the command line, a unit it does not know too', () => {
    const line = first(figures('nobody.json', soundReport(), {}), '--year', '2022', '--unit', '某某县水务局');
    expect([line.unit, line.year]).toEqual(['某某县水务局', 2022]);
    expect(line.notAssessed).toEqual(expect.arrayContaining(['CELL-SCOPE', 'CELL-POWER']));
    expect(line.findings.find(({ rule }) => rule === 'FORM-TITLE')?.expected).toContain('某某县水务局2022年');
  });

  it('compares with last year’s file where there is one, and says so where there is none', () => {
    const before = figures('2022.json', withCells(soundReport(), { 't3.carry_out.natural': 3 }), {
      unit: UNIT,
      year: 2022,
    });
    const file = figures('2023.json', soundReport());
    expect(first(file).notAssessed).toContain('YEAR-CARRY');
    const { rules, findings } = first(file, '--last-year', before);
    expect(rules).toContain('YEAR-CARRY');
    expect(findings.find(({ rule }) => rule === 'YEAR-CARRY')?.cells).toContain('t3.carried_in.natural');
  });

  it('says why it has no year to judge by', () => {
    const { error, status, findings } = first(figures('no-year.json', soundReport(), { unit: UNIT }));
    expect([status, findings]).toEqual([1, []]);
    expect(error).toContain('请用 --year 指定');
  });
});

describe('npm run check on a folder', () => {
  it('goes on past bad files and names them, with progress on standard error', () => {
    const many = join(folder, 'many');
    mkdirSync(join(many, 'sub'), { recursive: true });
    cpSync(WORD, join(many, 'a.docx'));
    writeFileSync(join(many, 'b.docx'), 'no Word file');
    writeFileSync(join(many, 'c.json'), '{"cells": 3}');
    writeFileSync(join(many, 'd.txt'), '购物清单');
    writeFileSync(join(many, '~$a.docx'), 'lock');
    writeFileSync(join(many, 'e.png'), 'picture');
    cpSync(WORD, join(many, 'sub', 'f.docx'));
    const { lines, stderr, status } = json(many);
    expect(status).toBe(1);
    expect(lines.map(({ file, error }) => [file.slice(many.length + 1), error === null])).toEqual([
      ['a.docx', true],
      ['b.docx', false],
      ['c.json', false],
      ['d.txt', false],
      ['sub/f.docx', true],
    ]);
    expect(stderr).toContain(`无法读取：${join(many, 'b.docx')}`);
    expect(stderr).toContain('已读取 5/5');
    expect(check(many).stdout).toContain('共5个文件：2个有必须修改的问题，3个无法读取。');
  });

  it('prints CSV that Excel opens, a line a finding, and nothing that it would run', () => {
    const odd = withCells(withTypedTotals(soundReport()), { 't3.new.natural': '=1+1' });
    const { stdout } = check('--csv', figures('odd.json', odd), join(folder, 'many', 'b.docx'));
    const [head, ...rows] = stdout.trimEnd().split('\r\n');
    expect(head).toBe('\uFEFF文件,单位,年度,规则,级别,位置,问题,实有,应为,依据,建议');
    expect(rows.some((row) => row.includes('CELL-TYPE,必须修改') && row.includes(",'=1+1,"))).toBe(true);
    expect(rows.at(-1)).toContain(',无法读取,');
  });

  it('finds texts copied from another unit of the folder', () => {
    const many = join(folder, 'copies');
    mkdirSync(many);
    const prose = Array.from(
      { length: 40 },
      (_, at) => `第${'甲乙丙丁戊己庚辛壬癸'[at % 10]}项工作${String.fromCharCode(0x4e00 + at * 7)}稳步推进`,
    );
    const text = `存在的问题：公开渠道单一。${prose.join('，')}。下一步将加强审核。`;
    const units = [UNIT, '西宁市湟中区民政局'];
    for (const [at, unit] of units.entries()) {
      const title = `${unit}2023年政府信息公开工作年度报告`;
      const report = { ...withSection(withTypedTotals(soundReport()), '5', text), title };
      writeFileSync(join(many, `${at}.json`), JSON.stringify({ unit, year: 2023, ...report }));
    }
    const { lines, status } = json(many);
    expect(status).toBe(0);
    for (const { findings } of lines) {
      const copy = findings.find(({ rule }) => rule === 'YEAR-COPY');
      expect(copy?.severity).toBe('W');
      expect(units.some((unit) => copy?.message.includes(unit))).toBe(true);
    }
  });
});

describe('wrong usage', () => {
  it.each([
    [['--nonsense', WORD], '无法识别的选项'],
    [['nowhere.docx'], '找不到文件或文件夹：nowhere.docx'],
    [['--last-year', 'nowhere.docx', WORD], '--last-year 指定的文件无法读取'],
  ])('%j ends with status 2 and says what to do', (words, message) => {
    const { status, stderr, stdout } = check(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('用法：npm run check');
  });

  it('--help prints the usage with status 0', () => {
    expect(check('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});
