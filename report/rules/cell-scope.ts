import { rowCells } from '../forms/form-cells';
import { perForm } from '../forms/per-form';
import { placeName } from '../place';
import { failing, ofNotice, PASSED, type Rule } from './rule';

/** By place in `form.cells`: the cells of documents that only a unit with the power to make rules has. */
const ruleCells = perForm((form) =>
  form.cells.flatMap((cell, at) => (cell.power === 'rules' ? [{ at, row: cell.row }] : [])),
);

/** 规章 is not 0 though the unit may make none: only the city's government may. */
export const cellScope: Rule = {
  id: 'CELL-SCOPE',
  severity: 'B',
  reads: ['t2'],
  basis: ofNotice('表二第二十条第（一）项'),
  check({ form, context, amount, sheet }) {
    if (context.unit.powers.rules) return PASSED;
    const filled = ruleCells(form).filter(({ at }) => (sheet.amounts[at] || 0) !== 0);
    if (filled.length === 0) return PASSED;
    return failing(
      [...new Set(filled.map(({ row }) => row))].map((row) => {
        const cells = rowCells(form, 't2', row);
        const found = cells.map((cell) => amount(cell.id) ?? '空').join('、');
        const place = { kind: 'row' as const, table: 't2' as const, row };
        return {
          place,
          cells: cells.map((cell) => cell.id),
          title: `${placeName(form, place)}：本单位没有规章制定权，应为0或“不适用”`,
          message: `表二“规章”一行填了${found}，登记的本单位权限不含制定规章。规范性文件请填入下一行；规章一行请填0或“不适用”。`,
          found,
          expected: '0或“不适用”',
        };
      }),
    );
  },
};
