import type { Worksheet } from 'exceljs';
import { tableName } from '@/report/place';
import { type CellAt, cellAddress } from '../address';
import { DIFFERS } from './check-words';
import { LOOK, rowHeight, WRONG } from './look';
import type { TableLayout } from './table-layout';
import type { WrittenCells } from './written-cells';

const refTo = (layout: TableLayout, places: readonly CellAt[]): string[] =>
  places.map((place) => `'${tableName(layout.table.id)}'!${cellAddress(place)}`);

/** One formula a cell, joined: COUNTIF takes no list of single cells. */
const counting = (refs: readonly string[], condition: (ref: string) => string): string =>
  refs.length === 0 ? '0' : refs.map((ref) => `(${condition(ref)})`).join('+');

function counts(layout: TableLayout, written: WrittenCells) {
  const cells = [...layout.places].filter(([id]) => written.cell(id).kind === 'plain');
  const empty = refTo(
    layout,
    cells.map(([, place]) => place),
  );
  const checks = refTo(layout, layout.checks);
  return {
    empty: counting(empty, (ref) => `LEN(${ref})=0`),
    differing: counting(checks, (ref) => `LEFT(${ref},${DIFFERS.length})="${DIFFERS}"`),
  };
}

function result(layout: TableLayout, written: WrittenCells): string {
  const empty = [...layout.places.keys()].filter((id) => {
    const cell = written.cell(id);
    return cell.kind === 'plain' && cell.content === null;
  });
  const differing = layout.checks.filter(({ identity }) => {
    const sides = written.sides(identity);
    return sides !== null && sides.left !== sides.right;
  });
  return words(String(empty.length), String(differing.length));
}

const words = (empty: string, differing: string) => `未填${empty}格，勾稽关系不符${differing}处`;

/** Tells on the first sheet, table by table, how much is still empty and how many relations differ. */
export function drawSummary(
  sheet: Worksheet,
  firstRow: number,
  layouts: readonly TableLayout[],
  written: WrittenCells,
): void {
  layouts.forEach((layout, index) => {
    const row = firstRow + index;
    sheet.getRow(row).height = rowHeight(1);
    const label = sheet.getCell(row, 1);
    label.value = `${tableName(layout.table.id)}核对`;
    label.style = LOOK.rowLabel;
    const { empty, differing } = counts(layout, written);
    const cell = sheet.getCell(row, 2);
    cell.value = {
      formula: `"未填"&(${empty})&"格，勾稽关系不符"&(${differing})&"处"`,
      result: result(layout, written),
    };
    cell.style = LOOK.rowLabel;
    const address = cellAddress({ row: row - 1, column: 1 });
    sheet.addConditionalFormatting({
      ref: address,
      rules: [
        { type: 'expression', formulae: [`RIGHT(${address},4)<>"不符0处"`], style: WRONG, priority: 1 },
      ],
    });
  });
}
