import type { Form } from '../forms/form';
import { isTotal } from '../forms/form-cells';
import { type DigitSlip, digitSlip, isSplit } from './digit-slips';
import { neighboursOf } from './neighbours';
import type { CellSet } from './smallest-mends';

/** What kind of slip a mend undoes; the last section of the rule catalogue. */
export type Slip = 'total-at-zero' | 'moved' | 'split' | 'other-row' | DigitSlip;

type Changed = CellSet[number];

const isPair = (pairs: readonly (readonly [number, number])[], a: Changed, b: Changed): boolean =>
  pairs.some(([first, second]) => first === a.at && second === b.at);

/** Two cells of a mend, in printed order. */
function pairSlip(form: Form, a: Changed, b: Changed): Slip | undefined {
  const { sideBySide, oneAbove, sameRow } = neighboursOf(form);
  if (isPair(sideBySide, a, b) && b.to === 0 && isSplit(a.from, b.from, a.to)) return 'split';
  if (isPair(oneAbove, a, b) && a.from === b.to && b.from === a.to) return 'other-row';
  return isPair(sameRow, a, b) && a.to - a.from === b.from - b.to ? 'moved' : undefined;
}

/** The slip that the mend undoes, if it is one of the known kinds. */
export function slipOf(form: Form, cells: CellSet): Slip | undefined {
  const [a, b, ...more] = cells;
  if (cells.every(({ at, from }) => from === 0 && isTotal(form, form.cells[at]?.id ?? '')))
    return 'total-at-zero';
  if (a === undefined || more.length > 0) return undefined;
  return b === undefined ? digitSlip(a.from, a.to) : pairSlip(form, a, b);
}
