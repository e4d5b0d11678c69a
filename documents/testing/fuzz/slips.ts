import type { Table, TableBox } from '../../blocks';
import type { Random } from './random';

/** One of the ways a real file is not quite the form; it leaves every number under its own label or takes it away. */
export type Slip = (table: Table, random: Random) => Table;

const isNumber = (box: TableBox): boolean => /^\d+$/.test(box.text);
const withBox = (table: Table, at: TableBox, change: Partial<TableBox>): Table => ({
  ...table,
  boxes: table.boxes.map((box) => (box === at ? { ...box, ...change } : box)),
});

/** Characters that recognition and typing mistake for each other, and the traditional shapes of others. */
const MISTAKEN = [
  '未末',
  '已己',
  '人入',
  '公分',
  '日曰',
  '问間',
  '总總',
  '开開',
  '维維',
  '纠糾',
  '请請',
  '级及',
];

function mistaken(text: string, random: Random): string {
  const pair = MISTAKEN.find(([one]) => one !== undefined && text.includes(one));
  const [one, other] = Array.from(random.chance(5) && pair !== undefined ? pair : '');
  if (one !== undefined && other !== undefined) return text.replace(one, other);
  const at = random.below(text.length);
  const into = random.pick(['', '囗', '口', text[at] ?? '']);
  return text.slice(0, at) + into + text.slice(at + (random.chance(7) ? 1 : 0));
}

function split(text: string, random: Random): string {
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick([' ', '\u3000', '\n', '\u00A0']) + text.slice(at);
}

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const RESPELT: readonly ((text: string, random: Random) => string)[] = [
  mistaken,
  split,
  wide,
  (text) => Array.from(text).join(' '),
  (text) => text.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')')),
  (text) => text.replace(/^(\d)\./, '$1、'),
  (text) => text.replace('本年制发件数', '本年制作数量').replace('结果纠正', '结果正确'),
];

const otherLabel: Slip = (table, random) => {
  const labels = table.boxes.filter((box) => !isNumber(box) && box.text.length >= 4);
  const box = random.pick(labels);
  return withBox(table, box, { text: random.pick(RESPELT)(box.text, random) });
};

const otherDigits: Slip = (table, random) => {
  const box = random.pick(table.boxes.filter(isNumber));
  const { text } = box;
  return withBox(table, box, {
    text: random.pick([` ${text} `, wide(text), `${text}\n`, `\u3000${text}`, `${text}件`]),
  });
};

const lostCell: Slip = (table, random) => {
  const lost = random.pick(table.boxes.filter(isNumber));
  return { ...table, boxes: table.boxes.filter((box) => box !== lost) };
};

const doubledCell: Slip = (table, random) => {
  const box = random.pick(table.boxes.filter(isNumber));
  const at = table.boxes.indexOf(box);
  return { ...table, boxes: [...table.boxes.slice(0, at + 1), box, ...table.boxes.slice(at + 1)] };
};

const emptied: Slip = (table, random) =>
  withBox(table, random.pick(table.boxes.filter(isNumber)), { text: '' });

const lostGroup: Slip = (table, random) => {
  const groups = table.boxes.filter((box) => !isNumber(box) && (box.rowSpan > 1 || box.columnSpan > 1));
  return groups.length === 0 ? table : withBox(table, random.pick(groups), { text: '' });
};

const isUnderTall = (table: Table, row: number): boolean =>
  table.boxes.some((box) => box.rowSpan > 1 && box.row <= row && row < box.row + box.rowSpan);

/** Rows of numbers that no box from above reaches into may change places. */
const swappedRows: Slip = (table, random) => {
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => !isUnderTall(table, row) && table.boxes.some((box) => box.row === row && isNumber(box)),
  );
  if (rows.length < 2) return table;
  const [one, other] = [random.pick(rows), random.pick(rows)];
  const moved = (row: number) => (row === one ? other : row === other ? one : row);
  const boxes = table.boxes.map((box) => ({ ...box, row: moved(box.row) }));
  return { ...table, boxes: boxes.sort((a, b) => a.row - b.row || a.column - b.column) };
};

/** A column of running numbers at the left (序号). */
const countedRows: Slip = (table) => ({
  ...table,
  columns: table.columns + 1,
  boxes: [
    ...table.boxes.map((box) => ({ ...box, column: box.column + 1 })),
    ...Array.from({ length: table.rows }, (_, row) => ({
      ...{ row, column: 0, rowSpan: 1, columnSpan: 1 },
      text: row === 0 ? '序号' : String(row),
    })),
  ].sort((a, b) => a.row - b.row || a.column - b.column),
});

/** Those that leave every number in its row and under its labels. */
export const SLIPS: readonly Slip[] = [
  ...[otherLabel, otherLabel, otherLabel, otherDigits, emptied, lostGroup, swappedRows, countedRows],
];

/**
 * Those that take a cell out of its row or put one in: one a table. A row of table 2 with one cell lost and another
 * doubled has as many as it should and no total; that its numbers moved up, nothing in the file tells.
 */
export const TORN: readonly Slip[] = [lostCell, doubledCell];
