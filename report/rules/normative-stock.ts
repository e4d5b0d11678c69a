import type { CellIdOf2021 } from '../forms/form2021';

/** The cells of one kind of document in table 2 of the 2021 form. */
export interface Stock {
  readonly name: string;
  readonly issued: CellIdOf2021;
  readonly abolished: CellIdOf2021;
  readonly inForce: CellIdOf2021;
}

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
