import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '@/report/forms/form';
import { form2019 } from '@/report/forms/form2019';
import { form2021 } from '@/report/forms/form2021';
import { FORMS } from '@/report/forms/registry';
import type { Block, Table, TableBox } from './blocks';
import { readBody } from './read-body';
import { paragraph, printedReport } from './testing/printed-report';

const UNITS = [{ code: 'E', name: '西宁市湟中区教育局', aliases: [] }];
const read = (blocks: readonly Block[]) => readBody({ blocks, leftOut: [] }, UNITS);

/** A different number in every cell, so that none can stand in for another; a row's total is the sum of the row. */
function numberOf(form: Form, id: string): number {
  const rowOfCell = (one: string) => form.cells.find((cell) => cell.id === one)?.row;
  const parts = (form.totals[id] ?? []).filter((part) => rowOfCell(part) === rowOfCell(id));
  if (parts.length === 0) return form.cells.findIndex((cell) => cell.id === id) + 1;
  return parts.reduce((sum, part) => sum + numberOf(form, part), 0);
}
const numbered = (form: Form): Record<string, string> =>
  Object.fromEntries(form.cells.map(({ id }) => [id, String(numberOf(form, id))]));
const valuesOf = (form: Form) =>
  Object.fromEntries(
    form.cells.map(({ id, kind }) => [
      id,
      kind === 'money' ? String(numberOf(form, id)) : numberOf(form, id),
    ]),
  );

/** Changes the nth table (0 for 表二). */
function withTable(blocks: readonly Block[], nth: number, change: (table: Table) => Block[]): Block[] {
  let seen = -1;
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    seen += 1;
    return seen === nth ? change(block) : [block];
  });
}

const without = (table: Table, dropped: (box: TableBox) => boolean): Table => ({
  ...table,
  boxes: table.boxes.filter((box) => !dropped(box)),
});
const rowOf = (table: Table, label: string): number =>
  table.boxes.find((box) => box.text === label)?.row ?? Number.NaN;

describe('a report printed without a flaw', () => {
  it.each(FORMS)('$name: every number comes back, sure, under labels that are the form’s', (form) => {
    const { report, reading } = read(printedReport(form, { cells: numbered(form) }));
    expect(report.form).toBe(form.name);
    expect(report.cells).toEqual(valuesOf(form));
    expect(new Set(Object.values(reading.cells).map((cell) => cell.certainty))).toEqual(new Set(['sure']));
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.unread).toEqual([]);
  });

  it('comes back whatever cells are filled, and what is empty stays empty', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.infiniteStream(fc.option(fc.nat(99_999))), (form, stream) => {
        const counts = form.cells.filter((cell) => cell.kind !== 'money');
        const filled = counts.flatMap((cell) => {
          const value = stream.next().value;
          return typeof value === 'number' ? [[cell.id, value] as const] : [];
        });
        const cells = Object.fromEntries(filled.map(([id, value]) => [id, String(value)]));
        expect(read(printedReport(form, { cells })).report.cells).toEqual(Object.fromEntries(filled));
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe('values', () => {
  it.each([
    ['１２', 12],
    ['1,234', 1234],
    [' 5 ', 5],
    ['不适用', '不适用'],
    ['／', '／'],
    ['22（其中修订16件）', '22（其中修订16件）'],
    ['3 4', '3 4'],
    ['1\n2', '1\n2'],
    ['３ 件', 3],
    ['22件次', 22],
    ['—', '—'],
    ['\\', '\\'],
    ['无', '无'],
    ['2.5', 2.5],
    ['5元', '5元'],
  ])('%s', (raw, value) => {
    const id = 't2.a1.normative.issued';
    const { report, reading } = read(printedReport(form2021, { cells: { [id]: raw } }));
    expect(report.cells).toEqual({ [id]: value });
    expect(reading.cells[id]?.raw).toBe(raw.trim());
  });

  it('keeps money as a decimal, and tells of a text too long for a cell', () => {
    const cells = { 't2.a8.admin_fee.amount_wan': '7,545.20', 't2.a5.permit.decisions': '字'.repeat(201) };
    const { report, reading } = read(printedReport(form2021, { cells }));
    expect(report.cells).toEqual({ 't2.a8.admin_fee.amount_wan': '7545.2' });
    expect(reading.unread.map((item) => item.raw.length)).toEqual([201]);
  });
});

describe('labels that are not quite the form’s', () => {
  it('are still known, and their values are not called sure', () => {
    const labels = {
      '2.其他法律行政法规禁止公开': '2、其他法律行政止公开',
      '3.危及“三安全一稳定”': '3.危及“三安全稳定”',
      '（七）总计': '(七)合计',
      社会公益组织: '社会公益组织（个）',
    };
    const { report, reading } = read(printedReport(form2021, { cells: numbered(form2021), labels }));
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.labels.filter((label) => !label.same)).toHaveLength(4);
    expect(reading.cells['t3.deny_law.natural']?.certainty).toBe('likely');
    expect(reading.cells['t3.done_total.natural']?.certainty).toBe('unsure');
    expect(reading.cells['t3.deny_law.welfare']?.certainty).toBe('likely');
    expect(reading.cells['t3.new.natural']?.certainty).toBe('sure');
  });

  it('are known in traditional shapes, split over lines, and with signs that recognition mistook', () => {
    const labels = {
      总计: '總計',
      '2.重复申请': '2.重複申請',
      其他结果: '其他結果',
      '5.要求行政机关确认或重新出具已获取信息': '5.要求行政机关确认或重\n新出具己获取信息',
      '8.属于行政查询事项': '8.厲于行政查询亊项',
    };
    const { report, reading } = read(printedReport(form2021, { cells: numbered(form2021), labels }));
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.cells['t3.np_duplicate.natural']?.certainty).toBe('likely');
  });

  it('differ by more than list marks, spaces and widths', () => {
    const labels = { '2.重复申请': '２、重 复申请', '（一）予以公开': '(一)予以公开' };
    const { reading } = read(printedReport(form2021, { labels }));
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
  });

  it('a row and a column of no known name are left, told of, and nothing slides into their place', () => {
    const labels = { '4.保护第三方合法权益': '另行统计的事项甲', 科研机构: '某某' };
    const { report, reading } = read(printedReport(form2021, { cells: numbered(form2021), labels }));
    const ids = Object.keys(report.cells);
    expect(ids.filter((id) => id.includes('deny_third_party') || id.endsWith('.research'))).toEqual([]);
    const rest = Object.entries(valuesOf(form2021)).filter(([id]) => ids.includes(id));
    expect(report.cells).toEqual(Object.fromEntries(rest));
    expect(reading.rows.filter((row) => row.row === null).map((row) => row.label)).toEqual([
      '另行统计的事项甲',
    ]);
    expect(reading.unread.some((item) => item.why.includes('另行统计的事项甲'))).toBe(true);
    expect(reading.unread.filter((item) => item.why.includes('某某'))).toHaveLength(24);
  });
});

describe('a unit behind the number', () => {
  it('is left off, and the number not called sure; another unit than the cell’s stays', () => {
    const cells = {
      't2.a1.normative.issued': '5件',
      't2.a8.admin_fee.amount_wan': '12.50万元',
      't3.new.natural': '3件',
      't3.new.total': '3 件',
      't4.rec.upheld': '无',
    };
    const { report, reading } = read(printedReport(form2021, { cells }));
    expect(report.cells).toEqual({
      't2.a1.normative.issued': 5,
      't2.a8.admin_fee.amount_wan': '12.5',
      't3.new.natural': 3,
      't3.new.total': 3,
      't4.rec.upheld': '无',
    });
    expect(reading.cells['t2.a1.normative.issued']).toMatchObject({ raw: '5件', certainty: 'likely' });
    expect(reading.cells['t3.new.natural']?.certainty).toBe('likely');
    const yuan = read(printedReport(form2021, { cells: { 't2.a8.admin_fee.amount_wan': '125000元' } }));
    expect(yuan.report.cells).toEqual({ 't2.a8.admin_fee.amount_wan': '125000元' });
  });
});

describe('tables of another shape', () => {
  const blocks = printedReport(form2021, { cells: numbered(form2021) });

  it('rows in another order are found by their labels', () => {
    const swapped = withTable(blocks, 1, (table) => {
      const first = rowOf(table, '一、本年新收政府信息公开申请数量');
      const second = rowOf(table, '二、上年结转政府信息公开申请数量');
      const moved = (row: number) => (row === first ? second : row === second ? first : row);
      return [{ ...table, boxes: table.boxes.map((box) => ({ ...box, row: moved(box.row) })) }];
    });
    expect(read(swapped).report.cells).toEqual(valuesOf(form2021));
  });

  it('a row with a number too few stays empty, and only that row', () => {
    const torn = withTable(blocks, 1, (table) => {
      const row = rowOf(table, '2.重复申请');
      return [without(table, (box) => box.row === row && box.column === 9)];
    });
    const { report, reading } = read(torn);
    const left = Object.keys(valuesOf(form2021)).filter((id) => !(id in report.cells));
    expect(left).toHaveLength(7);
    expect(left.every((id) => id.startsWith('t3.np_duplicate.'))).toBe(true);
    expect(reading.rows.filter((row) => !row.taken)).toMatchObject([
      { row: 'np_duplicate', expected: 7, found: 6 },
    ]);
  });

  /** The row's first number is missing, the others stand one column to the left, and a blank cell fills up the row. */
  const shifted = withTable(blocks, 1, (table) => {
    const row = rowOf(table, '（一）予以公开');
    const values = table.boxes.filter((box) => box.row === row && /^\d+$/.test(box.text));
    const last = values.at(-1);
    if (last === undefined) throw new Error('no numbers');
    const moved = values.slice(1).map((box) => ({ ...box, column: box.column - 1 }));
    const kept = table.boxes.filter((box) => !values.includes(box));
    return [{ ...table, boxes: [...kept, ...moved, { ...last, text: '' }] }];
  });
  const certainties = (reading: ReturnType<typeof read>['reading'], prefix: string) =>
    Object.entries(reading.cells).flatMap(([id, { certainty }]) =>
      id.startsWith(prefix) ? [certainty] : [],
    );

  it('a row whose numbers slid one column to the left is not sure, and only that row', () => {
    const { reading } = read(shifted);
    expect(certainties(reading, 't3.granted.')).toEqual(Array.from({ length: 6 }, () => 'unsure'));
    expect(new Set(certainties(reading, 't3.new.'))).toEqual(new Set(['sure']));
  });

  it.each([
    ['a total that is no sum of its row', { 't3.granted.total': '9999' }, 't3.granted.'],
    ['a total left blank beside numbers', { 't3.granted.total': '' }, 't3.granted.'],
    ['a group’s total that is no sum of the group', { 't4.dir.total': '9999' }, 't4.dir.'],
  ])('%s makes its numbers unsure', (_, change, prefix) => {
    const { reading } = read(printedReport(form2021, { cells: { ...numbered(form2021), ...change } }));
    expect(new Set(certainties(reading, prefix))).toEqual(new Set(['unsure']));
    const rest = Object.entries(reading.cells).filter(([id]) => !id.startsWith(prefix));
    expect(new Set(rest.map(([, { certainty }]) => certainty))).toEqual(new Set(['sure']));
  });

  it('a blank row and one with a word in it are not doubted for their total', () => {
    const cells = { 't3.new.natural': '无', 't3.new.total': '2', 't3.new.biz': '2' };
    const { reading } = read(printedReport(form2021, { cells }));
    expect(new Set(certainties(reading, 't3.'))).toEqual(new Set(['sure']));
  });

  it('a table torn in two by a page break is read on', () => {
    const torn = withTable(blocks, 1, (table) => {
      const from = rowOf(table, '5.属于三类内部事务信息');
      const above = without(table, (box) => box.row >= from);
      const below = without(table, (box) => box.row < from).boxes.map((box) => ({
        ...box,
        row: box.row - from,
      }));
      return [above, paragraph(''), { ...table, rows: table.rows - from, boxes: below }];
    });
    const { report, reading } = read(torn);
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.cells['t3.carry_out.total']?.certainty).toBe('likely');
  });

  it('a head printed again in the middle is no row', () => {
    const again = withTable(blocks, 1, (table) => {
      const from = rowOf(table, '5.属于三类内部事务信息');
      const below = (box: TableBox) => box.row >= from;
      const tall = (box: TableBox) => box.row < from && box.row + box.rowSpan > from;
      const head = table.boxes.filter((box) => box.row < 3).map((box) => ({ ...box, row: box.row + from }));
      const moved = table.boxes.map((box) =>
        below(box) ? { ...box, row: box.row + 3 } : tall(box) ? { ...box, rowSpan: from - box.row } : box,
      );
      return [{ ...table, rows: table.rows + 3, boxes: [...moved, ...head] }];
    });
    const { report, reading } = read(again);
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.rows.map(({ row }) => row)).not.toContain(null);
  });

  it('a column of running numbers at the left is no column of the form’s', () => {
    const counted = withTable(blocks, 1, (table) => [
      {
        ...table,
        boxes: [
          ...table.boxes.map((box) => ({ ...box, column: box.column + 1 })),
          ...Array.from({ length: table.rows }, (_, row) => ({
            ...{ row, column: 0, rowSpan: 1, columnSpan: 1 },
            text: row === 0 ? '序号' : String(row),
          })),
        ].sort((a, b) => a.row - b.row || a.column - b.column),
      },
    ]);
    expect(read(counted).report.cells).toEqual(valuesOf(form2021));
  });

  it('a row of another item of Art. 20 is not taken for the one that should stand there', () => {
    const { report, reading } = read(
      printedReport(form2021, { cells: numbered(form2021), labels: { 行政许可: '行政处罚' } }),
    );
    expect(report.cells['t2.a5.permit.decisions']).toBeUndefined();
    expect(report.cells['t2.a6.penalty.decisions']).toBe(8);
    expect(reading.unread.map(({ raw }) => raw)).toEqual(['行政处罚 7']);
  });

  it('under a head that lacks a column, a number that does not stand in its column is not taken', () => {
    const headless = withTable(blocks, 2, (table) => {
      const last = table.boxes.filter((box) => box.row === 2).at(-1);
      const values = table.boxes.filter((box) => box.row === 3).slice(1);
      const moved = values.map((box) => ({ ...box, column: box.column - 2 }));
      return [{ ...table, boxes: [...table.boxes.filter((box) => box !== last && box.row < 3), ...moved] }];
    });
    const { report, reading } = read(headless);
    expect(Object.keys(report.cells).filter((id) => id.startsWith('t4'))).toEqual([]);
    expect(reading.rows.filter(({ table }) => table === 't4')).toMatchObject([{ taken: false }]);
  });

  it('cells left unmerged beside a number do not hide it', () => {
    const split = withTable(blocks, 0, (table) => [
      {
        ...table,
        boxes: table.boxes.flatMap((box) =>
          box.text === numbered(form2021)['t2.a5.permit.decisions']
            ? [1, 2, 3].map((column) => ({
                ...box,
                column,
                columnSpan: 1,
                text: column === 2 ? box.text : '',
              }))
            : [box],
        ),
      },
    ]);
    expect(read(split).report.cells).toEqual(valuesOf(form2021));
  });

  it('a table that stands there twice is read once, and the second is told of', () => {
    const twice = withTable(blocks, 2, (table) => [table, paragraph('（全区）'), table]);
    const { report, reading } = read(twice);
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.unread.map((item) => item.place.words)).toEqual(['第 4 张表']);
  });

  it('one row for （六）其他处理 on the form of 2021 is a row that fits none', () => {
    const lone = withTable(blocks, 1, (table) => {
      const other = printedReport(form2019).find(
        (block): block is Table =>
          block.kind === 'table' && block.boxes.some((box) => box.text === '（六）其他处理'),
      );
      return [other ?? table];
    });
    const { report, reading } = read(lone);
    expect(report.form).toBe('form2021');
    const row = reading.rows.find((candidate) => candidate.label === '（六）其他处理');
    expect(row).toMatchObject({ row: null, taken: false });
    expect(reading.rows.some((candidate) => candidate.row === 'oth_other')).toBe(false);
  });

  it('a table of something else is left, and told of', () => {
    const foreign: Table = {
      kind: 'table',
      rows: 1,
      columns: 2,
      boxes: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '网站浏览量' },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 1, text: '31 万次' },
      ],
    };
    const { reading } = read([...blocks, foreign]);
    expect(reading.unread).toMatchObject([{ raw: '网站浏览量 31 万次', place: { words: '第 4 张表' } }]);
  });

  it('table 2 before its heading is read, and under the section where it stands', () => {
    const at = blocks.findIndex((block) => block.kind === 'table');
    const early = [
      ...blocks.slice(0, at - 1),
      ...[blocks[at], blocks[at - 1]].filter((block) => block !== undefined),
      ...blocks.slice(at + 1),
    ];
    const { report, reading } = read(early);
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.tables[0]).toMatchObject({ table: 't2', under: '1' });
  });
});

describe('which form', () => {
  it('without tables is the one in force, and not claimed of the file', () => {
    const blocks = printedReport(form2019, { title: '西宁市湟中区教育局2020年政府信息公开工作年度报告' });
    const { report, reading, unitCode } = read(blocks.filter((block) => block.kind === 'paragraph'));
    expect(report.form).toBe('form2019');
    expect(reading.form).toEqual({ name: null, certainty: 'unsure', evidence: [] });
    expect([reading.year, unitCode]).toEqual([2020, 'E']);
  });

  it('by table 3 where table 2 is missing', () => {
    const { reading } = read(withTable(printedReport(form2021), 0, () => []));
    expect(reading.form).toMatchObject({ name: 'form2021', certainty: 'likely' });
  });
});
