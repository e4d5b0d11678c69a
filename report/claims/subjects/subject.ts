import type { Form } from '../../forms/form';
import type { CellSum, ClaimRule } from '../claim';
import type { Statement } from '../statement';

/** A quantity that a statement's words name, and the cells that it may stand for. */
export interface Named {
  readonly rule: ClaimRule;
  readonly subject: string;
  /** What is counted, in words for the message: 收到政府信息公开申请. */
  readonly name: string;
  readonly sums: readonly CellSum[];
  readonly certain: boolean;
  /** The figure has to be turned into this: 元 into 分. */
  readonly scale?: number;
}

/** Reads one kind of subject; undefined where the words name none. */
export type Reader = (statement: Statement, form: Form, year: number) => Named | undefined;

export const plus = (...cells: readonly string[]): CellSum => ({ plus: cells, minus: [] });
export const less = (from: readonly string[], ...minus: readonly string[]): CellSum => ({
  plus: from,
  minus,
});
