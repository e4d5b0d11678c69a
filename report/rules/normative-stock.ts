import type { Form } from '../forms/form';
import { cellDefinition } from '../forms/form-cells';
import type { CellIdOf2021 } from '../forms/form2021';

/** The cells of one kind of document in table 2 of the 2021 form. */
export interface Stock {
  readonly name: string;
  readonly issued: CellIdOf2021;
  readonly abolished: CellIdOf2021;
  readonly inForce: CellIdOf2021;
}

/** Whether the form counts what is in force at all: 2019's counts what was ever published. */
export const hasStocks = (form: Form): boolean =>
  STOCKS.every((stock) => cellDefinition(form, stock.inForce) !== undefined);

/** 规章 and 行政规范性文件: what was issued, abolished and is in force. */
export const STOCKS: readonly Stock[] = (
  [
    ['rules', '规章'],
    ['normative', '行政规范性文件'],
  ] as const
).map(([row, name]) => ({
  name,
  issued: `t2.a1.${row}.issued`,
  abolished: `t2.a1.${row}.abolished`,
  inForce: `t2.a1.${row}.in_force`,
}));
