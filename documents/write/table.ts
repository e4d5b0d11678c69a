import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { FormTable } from '@/report/forms/form';
import { POINTS, pointsOf, TEXT_WIDTH, twips } from '../official/page';
import { isSingleRow, type PrintedBox, printedRows, tablePoints } from '../official/printed-table';
import { runsOf } from './paragraphs';
import { STYLES } from './styles';

/** Lines of one point, as the notice prints them; Word counts eighths. */
const LINE = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** The notice's blue behind the items of Art. 20. */
const BAND = { type: ShadingType.CLEAR, color: 'auto', fill: 'C6D9F1' };
/** Row heights in points: at least. */
const ROW = { usual: 17, wide: 16.5, single: 30 };
/** Left and right of a cell's words, in twips. */
const PADDING = { usual: 57, wide: 28 };

/** What a table's boxes have in common. */
interface Look {
  readonly isWide: boolean;
  /** Of the grid's columns, in twips. */
  readonly widths: readonly number[];
}

/** Whole twips that fill the text's width exactly: each column ends where its share of the sum does. */
export function columnWidths(table: FormTable): number[] {
  const width = twips(pointsOf(TEXT_WIDTH));
  const sum = table.widths.reduce((total, one) => total + one, 0);
  let before = 0;
  let left = 0;
  return table.widths.map((one) => {
    before += one;
    const right = Math.round((width * before) / sum);
    const own = right - left;
    left = right;
    return own;
  });
}

function styleOf({ align }: PrintedBox, { isWide }: Look): string {
  if (align === 'center') return isWide ? STYLES.wideCell : STYLES.cell;
  return isWide ? STYLES.wideLabel : STYLES.label;
}

function cellOf(printed: PrintedBox, look: Look, keepNext: boolean): TableCell {
  const { row: _, column, rowSpan, columnSpan } = printed.box;
  const width = look.widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
  const style = styleOf(printed, look);
  return new TableCell({
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(printed.isBand ? { shading: BAND } : {}),
    verticalAlign: VerticalAlign.CENTER,
    width: { size: width, type: WidthType.DXA },
    children: printed.lines.map(
      (line) => new Paragraph({ style, keepNext, children: line === '' ? [] : runsOf(line) }),
    ),
  });
}

/**
 * A form's table as a Word table: its merged cells, as wide as the text, its head repeated on every page. A row is never
 * torn, and the rows keep together: Word takes the table to the next page where it fits there whole.
 *
 * @param cell what stands in a data cell; lines parted by \n
 */
export function tableOf(table: FormTable, cell: (id: string) => string): Table {
  const rows = printedRows(table, cell);
  const isWide = tablePoints(table) === POINTS.wideTable;
  const look: Look = { isWide, widths: columnWidths(table) };
  const padding = isWide ? PADDING.wide : PADDING.usual;
  const body = isSingleRow(table, rows.length) ? ROW.single : isWide ? ROW.wide : ROW.usual;
  return new Table({
    width: { size: look.widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: look.widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { marginUnitType: WidthType.DXA, left: padding, right: padding, top: 0, bottom: 0 },
    rows: rows.map(
      (boxes, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at < table.headRows,
          height: { value: twips(at < table.headRows ? ROW.usual : body), rule: HeightRule.ATLEAST },
          children: boxes.map((printed) => cellOf(printed, look, at + 1 < rows.length)),
        }),
    ),
  });
}
