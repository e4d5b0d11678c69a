import type { DataValidation } from 'exceljs';
import { NOT_APPLICABLE } from '@/report/cell-value';
import type { CellDefinition } from '@/report/forms/form';
import { type CellAt, cellAddress } from '../address';

const WORDS: Readonly<Record<CellDefinition['kind'], { readonly title: string; readonly asked: string }>> = {
  count: { title: '填件数', asked: '请填不小于0的整数，没有发生的填0' },
  delta: { title: '填增减数', asked: '请填整数，减少的填负数，没有变化的填0' },
  money: { title: '填金额（万元）', asked: '请填以万元为单位、不小于0的数，最多六位小数，没有发生的填0' },
};

const NUMBER: Readonly<Record<CellDefinition['kind'], (cell: string) => string>> = {
  count: (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),FALSE)`,
  delta: (cell) => `IF(ISNUMBER(${cell}),${cell}=INT(${cell}),FALSE)`,
  money: (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=0,ABS(${cell}-ROUND(${cell},6))<0.0000000001),FALSE)`,
};

/** Excel's condition that the cell holds what the form allows there. IF, because AND computes all its parts. */
function allowed(definition: CellDefinition, at: CellAt): string {
  const cell = cellAddress(at);
  const number = NUMBER[definition.kind](cell);
  return definition.mayBeNotApplicable ? `OR(${number},${cell}="${NOT_APPLICABLE}")` : number;
}

/** True where something stands in the cell that may not stand there: what was pasted passes by the validation. */
export function wrongInput(definition: CellDefinition, at: CellAt): string {
  return `AND(LEN(${cellAddress(at)})>0,NOT(${allowed(definition, at)}))`;
}

/** What Excel lets a person type into a cell of the form, and how it says so. */
export function inputValidation(definition: CellDefinition, at: CellAt): DataValidation {
  const { title, asked } = WORDS[definition.kind];
  const power = definition.mayBeNotApplicable ? `；本单位没有这项权限的，填“${NOT_APPLICABLE}”` : '';
  return {
    type: 'custom',
    formulae: [allowed(definition, at)],
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: `${asked}${power}。`,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '填写有误',
    error: `${asked}${power}。说明请写在正文中。`,
  };
}
