import { cutText } from '@/report/clean-text';
import type { Block, LeftOut, Paragraph, Table, TableBox } from '../../blocks';
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../../limits';
import { cellAddress } from '../address';
import { type SheetGrid, sheetGrid } from './grid';
import { isSectionHeading, type LabelJudge } from './known-labels';
import { type Region, regionsOf } from './regions';
import { sideBySide } from './side-by-side';
import { wholeGrid } from './whole-grid';
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, type Sheet, type SheetCell } from './workbook';

/** The longest text of what was left out that is shown. */
const RAW_LIMIT = 400;
/** A line longer than this beside a table is prose. */
const LONGEST_CAPTION = 60;

interface Blocks {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
}

/** A box as far as it stands in these rows. */
function within(box: TableBox, top: number, bottom: number): TableBox {
  const row = Math.max(box.row, top);
  return { ...box, row, rowSpan: Math.min(box.row + box.rowSpan - 1, bottom) - row + 1 };
}

function tableOf({ rows }: Region, grid: SheetGrid, sheet: string): Table | LeftOut {
  const top = rows[0] ?? 0;
  const bottom = rows.at(-1) ?? top;
  const own = new Set(rows.flatMap((row) => grid.rows.get(row) ?? []));
  const filled = [...own].map((box) => within(box, top, bottom));
  const left = Math.min(...filled.map((box) => box.column));
  const columns = Math.max(...filled.map((box) => box.column + box.columnSpan)) - left;
  const height = bottom - top + 1;
  if (height > MAX_TABLE_ROWS || columns > MAX_TABLE_COLUMNS) {
    const raw = filled
      .map((box) => box.text)
      .join(' ')
      .slice(0, RAW_LIMIT);
    return {
      block: 0,
      raw,
      why: `工作表“${sheet}”第 ${top + 1} 行起的一片数据过大，不是年度报告的表格，没有读入`,
    };
  }
  const corner = { name: sheet, row: top, column: left };
  const moved = filled.map((box) => ({ ...box, row: box.row - top, column: box.column - left }));
  return { kind: 'table', rows: height, columns, boxes: wholeGrid(moved, height, columns), sheet: corner };
}

function paragraphsOf({ rows }: Region, grid: SheetGrid, sheet: string): Paragraph[] {
  const own = rows.flatMap((row) => (grid.rows.get(row) ?? []).filter((box) => box.row === row));
  return own.map(({ text, row, column }) => ({
    kind: 'paragraph',
    text,
    sheet: { name: sheet, row, column },
  }));
}

const rawOf = (cells: readonly SheetCell[]): string =>
  cells
    .map((cell) => cell.text)
    .join(' ')
    .slice(0, RAW_LIMIT);

const addressesOf = (cells: readonly SheetCell[]): string => {
  const shown = cells.slice(0, 5).map(cellAddress).join('、');
  return cells.length > 5 ? `${shown} 等 ${cells.length} 格` : shown;
};

/** What of a sheet is not read, said once a kind. */
function leftOutOf(sheet: Sheet, grid: SheetGrid, block: number): LeftOut[] {
  const told = (cells: readonly SheetCell[], why: string): LeftOut[] =>
    cells.length === 0
      ? []
      : [{ block, raw: rawOf(cells), why: `工作表“${sheet.name}” ${addressesOf(cells)}${why}` }];
  const errors = grid.unknownCells.filter((cell) => cell.kind === 'error');
  const uncomputed = grid.unknownCells.filter((cell) => cell.kind === 'uncomputed');
  const struck = grid.unknownCells.filter(({ unseen }) => unseen === 'struck');
  const white = grid.unknownCells.filter(({ unseen }) => unseen === 'white');
  const cutOff: LeftOut[] = sheet.cutOff
    ? [
        {
          block,
          raw: '',
          why: `工作表“${sheet.name}”过大，第 ${MAX_SHEET_ROWS} 行或第 ${MAX_SHEET_COLUMNS} 列以后的内容没有读入`,
        },
      ]
    : [];
  return [
    ...told(grid.hiddenCells, '在隐藏的行或列中，没有读入；需要读入的，请取消隐藏后重新导入'),
    ...told(errors, '的公式出错，没有读入，请改正公式或直接填数'),
    ...told(uncomputed, '的公式没有保存计算结果，没有读入，请用 Excel 或 WPS 打开并保存后重新导入'),
    ...told(struck, '带有删除线，没有读入，请删去或去掉删除线后重新导入'),
    ...told(white, '是白色的字，在白底上看不见，没有读入'),
    ...cutOff,
  ];
}

/** Appends a sheet's tables and lines to the blocks read so far. A hidden sheet is only told of. */
export function addSheet(sheet: Sheet, isLabel: LabelJudge, { blocks, leftOut }: Blocks): void {
  if (sheet.hidden) {
    if (sheet.cells.length === 0) return;
    const why = `工作表“${sheet.name}”是隐藏的，没有读入；需要读入的，请取消隐藏后重新导入`;
    leftOut.push({ block: Math.max(0, blocks.length - 1), raw: rawOf(sheet.cells), why });
    return;
  }
  const grid = sheetGrid(sheet);
  if (isSectionHeading(sheet.name)) {
    blocks.push({ kind: 'paragraph', text: sheet.name, sheet: { name: sheet.name, row: 0, column: 0 } });
  }
  const parts = sideBySide(grid).map((part) => ({ part, regions: regionsOf(part, isLabel) }));
  const hasTable = parts.some(({ regions }) => regions.some(({ kind }) => kind === 'table'));
  const around = parts.flatMap(({ part, regions }) => linesIn(regions, part));
  const isAnnex = hasTable && blocks.some(isHeading) && isTableAlone(around);
  for (const { part, regions } of parts) {
    const kept = isAnnex ? regions.filter(({ kind }) => kind === 'table') : regions;
    addRegions(kept, part, sheet.name, { blocks, leftOut });
    if (isAnnex) leftOut.push(...captionsOf(regions, part, sheet.name, Math.max(0, blocks.length - 1)));
  }
  leftOut.push(...leftOutOf(sheet, grid, Math.max(0, blocks.length - 1)));
}

const isHeading = (block: Block): boolean => block.kind === 'paragraph' && isSectionHeading(block.text);

const linesIn = (regions: readonly Region[], grid: SheetGrid): string[] =>
  regions
    .filter(({ kind }) => kind === 'lines')
    .flatMap((region) => paragraphsOf(region, grid, '').map(({ text }) => text));

/** Whether the lines around a sheet's table are its caption and who filled it in: none is long, and none heads a section. */
const isTableAlone = (lines: readonly string[]): boolean =>
  lines.every((text) => text.length <= LONGEST_CAPTION && !isSectionHeading(text));

/**
 * The lines around the table of a sheet that comes after the report's text: no section's words, though they stand behind
 * the last one.
 */
function captionsOf(regions: readonly Region[], grid: SheetGrid, sheet: string, block: number): LeftOut[] {
  const raw = linesIn(regions, grid).join(' ');
  if (raw === '') return [];
  return [
    { block, raw: cutText(raw, RAW_LIMIT), why: `工作表“${sheet}”中表格上下的标题和填表说明，没有读入` },
  ];
}

function addRegions(
  regions: readonly Region[],
  grid: SheetGrid,
  sheet: string,
  { blocks, leftOut }: Blocks,
): void {
  for (const region of regions) {
    if (region.kind === 'lines') {
      blocks.push(...paragraphsOf(region, grid, sheet));
      continue;
    }
    const table = tableOf(region, grid, sheet);
    if ('kind' in table) blocks.push(table);
    else leftOut.push({ ...table, block: Math.max(0, blocks.length - 1) });
  }
}
