import type { CellValue } from '@/report/cell-value';
import type { CellDefinition, Form } from '@/report/forms/form';
import { cellName, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import type { Reading } from '@/report/reading';
import { emptyReport } from '@/report/report';
import { computedTotals } from '@/report/totals';
import { cellDefinedName } from '../defined-names';
import { isHiddenArea, type OwnArea, type OwnCells } from './own-cells';
import type { SheetCell } from './workbook';

/** What the tables' cells of our own workbook hold. */
export interface OwnTableCells {
  readonly values: Record<string, CellValue>;
  readonly cells: Reading['cells'];
  readonly unread: Reading['unread'];
  /** By cell id: where it stands. Missing where its name is gone, with its row. */
  readonly areas: ReadonlyMap<string, OwnArea>;
}

/** The longest text a cell keeps (report/cell-value). */
const CELL_TEXT_LIMIT = 200;

const MOVED = '单元格名称被移动，两格指向同一处，无法确定是哪一格的数，没有读入';

/** Why a cell can't be read; null where it can. */
function obstacle(cell: SheetCell, area: OwnArea): string | null {
  if (isHiddenArea(area)) return '这一格在隐藏的行、列或工作表中，没有读入；需要读入的，请取消隐藏后重新导入';
  if (cell.kind === 'error') return '这一格的公式出错，没有读入，请改填数字';
  if (cell.kind === 'uncomputed') return '这一格的公式没有保存计算结果，没有读入，请改填数字';
  if (cell.unseen !== undefined) return '这一格的字带有删除线，或者是看不见的白色，没有读入，请改填数字';
  if (cell.kind === 'date') return '这一格是日期，不是数字，没有读入，请改填数字';
  if (cell.text.trim().length > CELL_TEXT_LIMIT)
    return `格内文字超过 ${CELL_TEXT_LIMIT} 字，没有读入，请改填数字`;
  return null;
}

/** A count in a cell of that number stays as it is; all else is read as if typed. */
const storedAs = (definition: CellDefinition, cell: SheetCell): CellValue =>
  definition.kind !== 'money' && cell.number !== null ? Number(cell.text) : parseTyped(definition, cell.text);

/** Two names at one place: one of them was moved there, and whose number it is nobody can tell. */
function sharedPlaces(areas: ReadonlyMap<string, OwnArea>): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, { sheetIndex, area }] of areas) {
    const place = `${sheetIndex}:${area.top},${area.left}`;
    const other = seen.get(place);
    if (other === undefined) seen.set(place, id);
    else shared.add(id).add(other);
  }
  return shared;
}

const isOneCell = ({ area }: OwnArea): boolean => area.top === area.bottom && area.left === area.right;

function areasOf(form: Form, own: OwnCells): Map<string, OwnArea> {
  return new Map(
    form.cells.flatMap(({ id }) => {
      const area = own.area(cellDefinedName(id));
      return area === null || !isOneCell(area) ? [] : [[id, area] as const];
    }),
  );
}

/** Totals that the workbook computes, and what it last computed them to. */
type Computed = ReadonlyMap<string, { readonly shown: CellValue; readonly area: OwnArea }>;

/**
 * A total that the workbook computes is left to be computed, or, where the report stated it, stated as its parts now add
 * up. Where the workbook showed something else (somebody's own formula, an old result), that is told.
 */
function settleTotals(
  form: Form,
  typed: ReadonlySet<string>,
  computed: Computed,
  into: Yield,
  own: OwnCells,
): void {
  const totals = computedTotals({ ...emptyReport(form.name), cells: into.values });
  for (const [id, { shown, area }] of computed) {
    const total = totals[id] ?? null;
    const place = own.place(area);
    if (typed.has(id) && total !== null) {
      into.values[id] = total;
      into.cells[id] = { raw: String(shown), certainty: 'sure', place };
    }
    if (shown === total || total === null) continue;
    const why = `${cellName(form, id)}：工作簿中显示为${shown}，各部分相加为${total}，已按各部分重新计算`;
    into.unread.push({ raw: String(shown), why, place });
  }
}

interface Yield {
  readonly values: Record<string, CellValue>;
  readonly cells: Reading['cells'];
  readonly unread: Reading['unread'];
}

/**
 * Reads every cell of the form by its name.
 *
 * @param typedTotals the totals that the report stated itself when the workbook was written
 */
export function readOwnTableCells(
  form: Form,
  own: OwnCells,
  typedTotals: ReadonlySet<string>,
): OwnTableCells {
  const areas = areasOf(form, own);
  const shared = sharedPlaces(areas);
  const into: Yield = { values: {}, cells: {}, unread: [] };
  const computed = new Map<string, { shown: CellValue; area: OwnArea }>();
  for (const definition of form.cells) {
    const { id, name } = definition;
    const area = areas.get(id);
    const cell = area && own.first(area);
    if (area === undefined || cell === undefined) continue;
    const why = shared.has(id) ? MOVED : obstacle(cell, area);
    const value = why === null ? storedAs(definition, cell) : null;
    if (cell.formula && isTotal(form, id)) {
      if (value !== null) computed.set(id, { shown: value, area });
    } else if (why !== null) {
      into.unread.push({ raw: cell.text, why: `${name}：${why}`, place: own.place(area) });
    } else if (value !== null) {
      into.values[id] = value;
      into.cells[id] = { raw: cell.text.trim(), certainty: 'sure', place: own.place(area) };
    }
  }
  settleTotals(form, typedTotals, computed, into, own);
  return { ...into, areas };
}
