import type { CellValue } from '../cell-value';
import type { Adding } from '../forms/form';

/** Why a unit's figure is not in the sum: no report at all, an empty cell, or one that holds no number. */
export type WhyMissing = 'no-report' | 'empty' | 'unreadable';

/** One cell of a roll-up: the sum, and where every unit stands to it. Units by code, ascending. */
export interface RolledCell {
  /**
   * The sum over the contributors; money as a decimal in 万元, exact. 不适用 where nobody has anything to count; null
   * where nobody contributed, where the cell is an average, or beyond what a number holds exactly.
   */
  readonly value: CellValue;
  readonly contributors: readonly string[];
  readonly missing: readonly { readonly unit: string; readonly why: WhyMissing }[];
  /** Their form does not ask this, or asks it in a way that does not carry over. */
  readonly otherForm: readonly string[];
  /** Wrote 不适用: nothing to count, nothing missing. */
  readonly notApplicable: readonly string[];
  /** Contributors whose figure was asked in near words by another form, to be confirmed. */
  readonly toConfirm: readonly string[];
  /** `sum`: the value is the whole. `shared`: only a ceiling. `average`: there is no sum. */
  readonly adding: 'sum' | Adding;
  /** Nobody is missing or on another form, and the value is the whole. */
  readonly complete: boolean;
}
