import type { Form, FormTable, GridBox } from '@/report/forms/form';
import { line, type PdfPage, shown, widthOf } from './pdf-file';

/** How a form's tables are to be printed. Texts by cell id. */
export interface PdfPrinting {
  readonly cells: Readonly<Record<string, string>>;
  /** No lines between the cells. */
  readonly bare?: boolean;
  /** Raised behind every figure, as the mark of a note is. */
  readonly mark?: string;
  /** Each sign put down by itself. */
  readonly apart?: boolean;
  /** All text put down twice, a hair apart. */
  readonly twice?: boolean;
  /** Rows of a table on the first page; the others come on a page of their own. */
  readonly rowsOnFirst?: number;
  /** Repeats the head on the next page. */
  readonly headAgain?: boolean;
}

const SIZE = 8;
const LEADING = 10;
const MARGIN = 40;
const PAGE = { width: 595, height: 842 };
const PADDING = 3;

/** A label broken where its cell is full. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const sign of text) {
    const last = lines.at(-1);
    if (last !== undefined && (widthOf(last) + widthOf(sign)) * SIZE <= width)
      lines[lines.length - 1] = last + sign;
    else lines.push(sign);
  }
  return lines;
}

function put(text: string, x: number, y: number, printing: PdfPrinting): string {
  const once = (shift: number): string => {
    if (printing.apart !== true) return shown(text, x + shift, y, SIZE);
    let at = x + shift;
    return Array.from(text, (sign) => {
      const drawn = shown(sign, at, y, SIZE);
      at += widthOf(sign) * SIZE;
      return drawn;
    }).join('');
  };
  return printing.twice === true ? once(0) + once(0.4) : once(0);
}

interface Laid {
  readonly box: GridBox;
  readonly lines: readonly string[];
}

interface Edges {
  readonly xs: readonly number[];
  /** From the top of the page downwards. */
  readonly ys: readonly number[];
}

function edgesX(table: FormTable): number[] {
  const scale = (PAGE.width - 2 * MARGIN) / table.widths.reduce((sum, width) => sum + width, 0);
  const xs = [MARGIN];
  for (const width of table.widths) xs.push((xs.at(-1) ?? 0) + width * scale);
  return xs;
}

const rowCount = (table: FormTable): number => Math.max(...table.grid.map((box) => box.row + box.rowSpan));

/** A table's boxes with their text in lines, and how high each of its rows must be. */
function layOut(table: FormTable, printing: PdfPrinting): { laid: Laid[]; heights: number[] } {
  const xs = edgesX(table);
  const laid = table.grid.map((box): Laid => {
    const { content } = box;
    const text = content.kind === 'cell' ? (printing.cells[content.cell] ?? '') : content.text;
    const width = (xs[box.column + box.columnSpan] ?? 0) - (xs[box.column] ?? 0) - 2 * PADDING;
    return { box, lines: content.kind === 'cell' ? [text] : wrapped(text, width) };
  });
  const heights = Array.from({ length: rowCount(table) }, (_, row) =>
    Math.max(
      LEADING + 6,
      ...laid.map(({ box, lines }) =>
        box.row === row && box.rowSpan === 1 ? lines.length * LEADING + 6 : 0,
      ),
    ),
  );
  return { laid, heights };
}

function drawBox({ box, lines }: Laid, { xs, ys }: Edges, printing: PdfPrinting): string {
  const [x0 = 0, x1 = 0] = [xs[box.column], xs[box.column + box.columnSpan]];
  const [top = 0, bottom = 0] = [ys[box.row], ys[box.row + box.rowSpan]];
  const flip = (y: number) => PAGE.height - y;
  const frame =
    printing.bare === true
      ? ''
      : line(x0, flip(top), x1, flip(top)) +
        line(x0, flip(bottom), x1, flip(bottom)) +
        line(x0, flip(top), x0, flip(bottom)) +
        line(x1, flip(top), x1, flip(bottom));
  const first = (top + bottom) / 2 - (lines.length * LEADING) / 2 + SIZE;
  return lines.reduce((drawn, text, at) => {
    const x = box.content.kind === 'cell' ? (x0 + x1 - widthOf(text) * SIZE) / 2 : x0 + PADDING;
    if (text === '') return drawn;
    const y = flip(first + at * LEADING);
    const isMarked = printing.mark !== undefined && box.content.kind === 'cell';
    const mark = isMarked
      ? shown(printing.mark ?? '', x + widthOf(text) * SIZE, y + SIZE / 3, SIZE * 0.6)
      : '';
    return drawn + put(text, x, y, printing) + mark;
  }, frame);
}

/** The rows of a table from `from` to before `to`, as a table of its own: what reaches out is cut there. */
function part(laid: readonly Laid[], from: number, to: number): Laid[] {
  return laid.flatMap(({ box, lines }) => {
    const row = Math.max(from, box.row);
    const end = Math.min(to, box.row + box.rowSpan);
    const isBegun = box.row < from;
    return row >= end
      ? []
      : [{ box: { ...box, row: row - from, rowSpan: end - row }, lines: isBegun ? [''] : lines }];
  });
}

function drawPart(
  some: readonly Laid[],
  heights: readonly number[],
  top: number,
  table: FormTable,
  printing: PdfPrinting,
): string {
  const ys = [top];
  for (const height of heights) ys.push((ys.at(-1) ?? 0) + height);
  const edges = { xs: edgesX(table), ys };
  return some.map((one) => drawBox(one, edges, printing)).join('');
}

/** One table under its section's heading, on one page or parted over two. */
function tablePages(form: Form, table: FormTable, printing: PdfPrinting): PdfPage[] {
  const { laid, heights } = layOut(table, printing);
  const heading = form.sections.find((section) => section.id === table.section)?.heading ?? '';
  const title = shown(heading, MARGIN, PAGE.height - 60, 14);
  const cut = Math.min(printing.rowsOnFirst ?? heights.length, heights.length);
  const first = drawPart(part(laid, 0, cut), heights.slice(0, cut), 80, table, printing);
  if (cut === heights.length) return [{ content: title + first }];
  const again = printing.headAgain === true ? table.headRows : 0;
  const head = part(laid, 0, again);
  const rest = part(laid, cut, heights.length).map(({ box, lines }) => ({
    lines,
    box: { ...box, row: box.row + again },
  }));
  const restHeights = [...heights.slice(0, again), ...heights.slice(cut)];
  return [
    { content: title + first },
    { content: drawPart([...head, ...rest], restHeights, 60, table, printing) },
  ];
}

/** A report printed on paper: its title, and each table under its heading on a page of its own. */
export function printedPdf(form: Form, printing: PdfPrinting): PdfPage[] {
  const title = shown('西宁市某局2023年政府信息公开工作年度报告', 120, PAGE.height - 80, 16);
  return [{ content: title }, ...form.tables.flatMap((table) => tablePages(form, table, printing))];
}
