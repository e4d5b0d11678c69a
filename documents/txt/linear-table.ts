import { FORMS } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import type { Table, TableBox } from '../blocks';
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../limits';
import { headBoxes, knownAs } from './known-labels';
import { labelsOfRun, type RunLabel } from './label-run';
import type { Token } from './tokens';

/** Words, then the numbers behind them: a row, with what else stood before its label. */
interface Run {
  readonly labels: readonly RunLabel[];
  readonly numbers: readonly string[];
}

/** A table as it grows row by row. */
class Growing {
  readonly boxes: TableBox[] = [];
  rows = 0;

  put(column: number, text: string, columnSpan = 1, row = this.rows, rowSpan = 1): void {
    if (column < MAX_TABLE_COLUMNS) this.boxes.push({ row, column, rowSpan, columnSpan, text });
  }

  /** A row: labels from `from` on, the last up to where the numbers begin. */
  row(labels: readonly string[], numbers: readonly string[], firstNumber: number): void {
    labels.forEach((text, at) => {
      const column = Math.min(at, firstNumber - 1);
      this.put(column, text, at === labels.length - 1 ? Math.max(1, firstNumber - column) : 1);
    });
    numbers.forEach((text, at) => {
      this.put(firstNumber + at, text);
    });
    this.rows += 1;
  }

  table(): Table {
    const boxes = this.boxes.sort((a, b) => a.row - b.row || a.column - b.column);
    const columns = Math.max(0, ...boxes.map((box) => box.column + box.columnSpan));
    return { kind: 'table', rows: this.rows, columns, boxes, rebuilt: true };
  }
}

function runsOf(tokens: readonly Token[], table: TableId): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numbersAt = tokens.findIndex((token, index) => index >= at && token.isNumber);
    const words = tokens.slice(at, numbersAt < 0 ? tokens.length : numbersAt);
    let end = at + words.length;
    while (tokens[end]?.isNumber === true) end += 1;
    const numbers = tokens.slice(at + words.length, end).map(({ text }) => text);
    runs.push({ labels: labelsOfRun(words, table), numbers });
    at = end;
  }
  return runs;
}

/** A row's own label. One form parts （六）其他处理 and the other does not: before another label it heads a group. */
const isRow = ({ text, known }: RunLabel, table: TableId): boolean =>
  known?.label.role === 'row' && (knownAs(text, table, ['group'])?.score ?? 0) < known.score;
const textOf = ({ text }: RunLabel): string => text;

interface PlacedLabel {
  readonly text: string;
  /** Index in the form's own order of the head's labels. */
  readonly at: number;
}

/** The head's labels that follow each other as the form prints them. */
function inFormOrder(head: readonly RunLabel[], table: TableId): PlacedLabel[] {
  const order = headBoxes(table);
  const placed: PlacedLabel[] = [];
  let next = 0;
  for (const { text, known } of head) {
    const at = order.findIndex((label, index) => index >= next && label.text === known?.label.text);
    if (at < 0) continue;
    placed.push({ text, at });
    next = at + 1;
  }
  return placed;
}

/** A head in no known order: the groups' labels above each other, then one row of the rest, as they come. */
function putFlatHead(head: readonly RunLabel[], into: Growing, firstNumber: number): void {
  const isGroup = ({ known }: RunLabel) => known?.label.role === 'group' || known?.label.role === 'note';
  for (const label of head.filter(isGroup)) into.row([label.text], [], 1);
  const rest = head.filter((label) => !isGroup(label)).map(textOf);
  into.row([], rest, firstNumber);
}

/**
 * Puts a head's labels where the form prints them, if they are its labels in its own order: as a page's table is copied
 * row by row, 总计 comes before 商业企业.
 *
 * @returns the column where the numbers begin
 */
function putHead(head: readonly RunLabel[], table: TableId, into: Growing, labelColumns: number): number {
  const order = headBoxes(table);
  const placed = inFormOrder(head, table);
  const isColumn = (label: { role: string } | undefined) => label?.role === 'column';
  if (placed.filter(({ at }) => isColumn(order[at])).length < order.filter(isColumn).length) {
    putFlatHead(head, into, Math.max(1, labelColumns));
    return Math.max(1, labelColumns);
  }
  for (const { text, at } of placed) {
    const box = order[at]?.box;
    if (box !== undefined) into.put(box.column, text, box.columnSpan, box.row, box.rowSpan);
  }
  into.rows = FORMS[0]?.tables.find(({ id }) => id === table)?.headRows ?? 1;
  return labelColumns;
}

/** Rows without numbers that stand before the last label of a run, each known as a row of its own. */
function putRows({ labels, numbers }: Run, table: TableId, into: Growing, firstNumber: number): void {
  let from = 0;
  labels.forEach((label, at) => {
    const isLast = at === labels.length - 1;
    if (!isLast && !isRow(label, table)) return;
    into.row(labels.slice(from, at + 1).map(textOf), isLast ? numbers : [], firstNumber);
    from = at + 1;
  });
  if (labels.length === 0) into.row([], numbers, firstNumber);
}

/** Before the numbers of table 3 stand 三、, a group and the row's own label. */
const REQUEST_LABEL_COLUMNS = 3;

function requests([first, ...rest]: readonly Run[]): Table {
  const into = new Growing();
  const labels = first?.labels ?? [];
  const opens = (label: RunLabel) =>
    isRow(label, 't3') || label.known?.label.text.startsWith('三、') === true;
  const start = Math.max(0, labels.findIndex(opens));
  const numbersAt = putHead(labels.slice(0, start), 't3', into, REQUEST_LABEL_COLUMNS);
  const opening = { labels: labels.slice(start), numbers: first?.numbers ?? [] };
  for (const run of [opening, ...rest]) putRows(run, 't3', into, numbersAt);
  return into.table();
}

function reviews([first, ...rest]: readonly Run[]): Table {
  const into = new Growing();
  const numbersAt = putHead(first?.labels ?? [], 't4', into, 0);
  if (first !== undefined && first.numbers.length > 0) into.row([], first.numbers, numbersAt);
  for (const { labels, numbers } of rest) into.row(labels.map(textOf), numbers, numbersAt + 1);
  return into.table();
}

/** Table 2's items of Art. 20, each with its title, its head and its rows. */
function disclosure(runs: readonly Run[]): Table {
  const into = new Growing();
  for (const { labels, numbers } of runs) {
    let rest = labels;
    const title = rest.findIndex(({ known }) => known?.label.role === 'group');
    if (title >= 0) {
      into.row(rest.slice(0, title + 1).map(textOf), [], 1);
      rest = rest.slice(title + 1);
    }
    const head = rest.filter(({ known }) => known?.label.role === 'note' || known?.label.role === 'column');
    if (head.length > 0) {
      const names = head.filter(({ known }) => known?.label.role === 'column').map(textOf);
      into.row(head.filter(({ known }) => known?.label.role === 'note').map(textOf), names, 1);
    }
    putRows({ labels: rest.filter((label) => !head.includes(label)), numbers }, 't2', into, 1);
  }
  return into.table();
}

const BUILD: Readonly<Record<TableId, (runs: readonly Run[]) => Table>> = {
  t2: disclosure,
  t3: requests,
  t4: reviews,
};

/**
 * Puts a table together again from its labels and numbers as they follow each other, cell after cell. Numbers belong
 * to the label right before them; which column each is in, only a whole row tells. Null where
 * there is more than a table may have.
 */
export function linearTable(tokens: readonly Token[], table: TableId): Table | null {
  const runs = runsOf(tokens, table);
  const width = Math.max(0, ...runs.map(({ labels, numbers }) => labels.length + numbers.length));
  const fits = runs.length <= MAX_TABLE_ROWS / 2 && width + REQUEST_LABEL_COLUMNS <= MAX_TABLE_COLUMNS;
  return fits ? BUILD[table](runs) : null;
}
