import type { Place } from '../finding';
import type { CellDefinition } from '../forms/form';
import { entryCells } from '../forms/form-cells';
import { labelText } from '../forms/form-labels';
import { placeName, tableName } from '../place';
import { isBlank } from '../totals';
import { misshapenRows } from './form-shape';
import { ALL_TABLES, failing, ofNotice, PASSED, type Rule, type Subject, type Violation } from './rule';

/** The cells told together: a row of table 3, an item of table 2, a group of table 4. */
function placeOf({ table, row, column }: CellDefinition): Extract<Place, { kind: 'row' | 'label' }> {
  if (table === 't3') return { kind: 'row', table, row };
  const [group = ''] = (table === 't2' ? row : column).split('.');
  return { kind: 'label', table, label: group };
}

/** What tells the cell from the others of its finding. */
function shortName({ form }: Subject, cell: CellDefinition): string {
  const column = labelText(form, cell.table, cell.column);
  return cell.table === 't2' ? `${labelText(form, 't2', cell.row)} · ${column}` : column;
}

function violationOf(subject: Subject, cells: readonly [CellDefinition, ...CellDefinition[]]): Violation {
  const { form } = subject;
  const place = placeOf(cells[0]);
  const where =
    place.kind === 'row'
      ? placeName(form, place)
      : `${tableName(place.table)} ${labelText(form, place.table, place.label)}`;
  const names = cells.map((cell) => shortName(subject, cell)).join('、');
  const na = cells.some((cell) => mayLeaveOut(subject, cell)) ? '；没有该项权限的，填“不适用”' : '';
  return {
    place,
    cells: cells.map((cell) => cell.id),
    title: `${where}：${cells.length}格未填`,
    message: `${where}未填：${names}。没有发生的填0，不能留空${na}。`,
    found: `${cells.length}格为空`,
    expected: '每格都填',
  };
}

const mayLeaveOut = ({ context }: Subject, cell: CellDefinition) =>
  cell.power !== null && !context.unit.powers[cell.power];

/** No empty cell: an empty cell is neither 0 nor 不适用. Totals are computed and never asked for. */
export const cellEmpty: Rule = {
  id: 'CELL-EMPTY',
  severity: 'B',
  reads: ALL_TABLES,
  basis: ofNotice('各表'),
  check(subject) {
    if (subject.sheet.emptyEntries === 0) return PASSED;
    const left = misshapenRows(subject);
    const groups = new Map<string, [CellDefinition, ...CellDefinition[]]>();
    for (const cell of entryCells(subject.form)) {
      if (!isBlank(subject.report, cell.id) || left.has(`${cell.table}:${cell.row}`)) continue;
      const key = JSON.stringify(placeOf(cell));
      const group = groups.get(key);
      if (group) group.push(cell);
      else groups.set(key, [cell]);
    }
    return failing([...groups.values()].map((cells) => violationOf(subject, cells)));
  },
};
