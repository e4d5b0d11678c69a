import { describe, expect, it } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import type { Block, Table, TableBox } from '../blocks';
import { readBody } from '../read-body';
import { numbered } from '../testing/numbered';
import { paragraph, printedReport } from '../testing/printed-report';

const CELLS = numbered(form2021);
const MONEY = 't2.a8.admin_fee.amount_wan';
const HEAD = '本年收费金额（单位：万元）';
const TITLE = '西宁市某局2023年政府信息公开工作年度报告';
const report = (labels: Readonly<Record<string, string>> = {}, cells = CELLS) =>
  printedReport(form2021, { title: TITLE, cells, labels });
const read = (blocks: readonly Block[]) => readBody({ blocks, leftOut: [] }, []);
const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table');
const ahead = (blocks: readonly Block[], section: string, ...added: Block[]): Block[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.text.startsWith(section) ? [...added, block] : [block],
  );

describe('money', () => {
  it.each(['本年收费金额（单位：元）', '本年收费金额（亿元）'])(
    'under the head %s is not read as 万元, and told of',
    (head) => {
      const { report: got, reading } = read(report({ [HEAD]: head }));
      expect(got.cells[MONEY]).toBeUndefined();
      expect(reading.unread.map(({ why }) => why)).toEqual([
        expect.stringContaining('为单位，报告以万元为单位'),
      ]);
    },
  );

  it('is 0 in any unit, and 万元 where the cell itself says so', () => {
    const labels = { [HEAD]: '本年收费金额（元）' };
    expect(read(report(labels, { ...CELLS, [MONEY]: '0' })).report.cells[MONEY]).toBe('0');
    expect(read(report(labels, { ...CELLS, [MONEY]: '3.5万元' })).report.cells[MONEY]).toBe('3.5');
  });

  it('is doubted where a caption says another unit than its head', () => {
    const blocks = report().flatMap((block) =>
      block.kind === 'paragraph' && block.text.startsWith('二、')
        ? [block, paragraph('（单位：元）')]
        : [block],
    );
    expect(read(blocks).reading.cells[MONEY]?.certainty).toBe('unsure');
    expect(read(report()).reading.cells[MONEY]?.certainty).toBe('sure');
  });
});

describe('one box for the figures of two rows', () => {
  const [secret, law] = ['t3.deny_secret.natural', 't3.deny_law.natural'].map((id) => CELLS[id]);
  const merged = (table: Table): Table => ({
    ...table,
    boxes: table.boxes.flatMap((box): TableBox[] =>
      box.text === law ? [] : [box.text === secret ? { ...box, rowSpan: 2 } : box],
    ),
  });

  it('is doubted, and the row that lacks it is left', () => {
    const blocks = report().map((block) => (block.kind === 'table' ? merged(block) : block));
    const { report: got, reading } = read(blocks);
    expect(reading.cells['t3.deny_secret.natural']?.certainty).toBe('unsure');
    expect(reading.cells['t3.granted.natural']?.certainty).toBe('sure');
    expect(got.cells['t3.deny_law.natural']).toBeUndefined();
    expect(reading.rows.find(({ row }) => row === 'deny_law')?.taken).toBe(false);
  });
});

describe('a table that stands twice with other numbers', () => {
  const old = tablesOf(report({}, Object.fromEntries(Object.keys(CELLS).map((id) => [id, '5']))));
  const certainties = (blocks: readonly Block[]) =>
    new Set(Object.values(read(blocks).reading.cells).map(({ certainty }) => certainty));

  it('is doubted where the other one stands first, under no heading', () => {
    expect(certainties(ahead(report(), '二、', paragraph('附：2022年度数据'), ...old))).toEqual(
      new Set(['unsure']),
    );
  });

  it('is sure where it is under its section’s heading and the other is not', () => {
    const blocks = [...report(), paragraph('附：2022年度数据'), ...old];
    expect(certainties(blocks)).toEqual(new Set(['sure']));
    expect(read(blocks).report.cells['t3.new.natural']).toBe(Number(CELLS['t3.new.natural']));
  });

  it('is sure where the other is the same', () => {
    expect(certainties(ahead(report(), '二、', ...tablesOf(report())))).toEqual(new Set(['sure']));
  });
});
