import { type CellValue, NOT_APPLICABLE } from '@/report/cell-value';
import { foldWording } from '@/report/fold';
import type { Form } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import { readCell } from '@/report/read-cell';

export interface Pasted {
  values: { cell: string; value: CellValue }[];
  /** Pasted cells that reach beyond the table. */
  beyond: number;
  /** Pasted cells that fell on totals and were passed over. */
  totals: number;
  /** How many of `values` are no number as their cell asks. */
  wrong: number;
  /** Rows, counted from 1 among those with numbers, that were left out whole: their labels came along, but not all their numbers. */
  short: number[];
}

/** More than one value, as Excel and Word put a block of cells on the clipboard (rows by line, cells by tab). */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}

/** What a paste did: 已粘贴 18 格，其中 2 格不是数字，请改正。 */
export function pasteWords({ values, wrong, totals, beyond, short }: Pasted): string {
  const first = `已粘贴 ${values.length} 格${wrong > 0 ? `，其中 ${wrong} 格不是数字，请改正` : ''}。`;
  const passed = totals > 0 ? `总计自动计算，${totals} 格没有粘贴。` : '';
  const outside = beyond > 0 ? `另有 ${beyond} 格超出本表，没有填入。` : '';
  const missing =
    short.length > 0 ? `粘贴内容的第 ${short.join('、')} 行缺数字，整行没有填入，请核对后手工填写。` : '';
  return `${first}${missing}${passed}${outside}可按 Ctrl Z 撤销。`;
}

/**
 * Lays a copied block over the table from a cell on. Totals are passed over: they are computed. A block that was copied
 * with the labels before its numbers is laid without them; there a row that lacks a number is left out whole, since
 * nobody can tell which one it lacks.
 */
export function pasteBlock(form: Form, matrix: string[][], from: string, text: string): Pasted {
  const top = matrix.findIndex((cells) => cells.includes(from));
  const left = matrix[top]?.indexOf(from) ?? 0;
  const pasted: Pasted = { values: [], beyond: 0, totals: 0, wrong: 0, short: [] };
  for (const [down, line] of numbersOf(text).entries()) {
    const row = matrix[top + down] ?? [];
    const width = row.length - left;
    const cells = line.labelled ? withoutMerged(line.cells, width) : line.cells;
    if (line.labelled && cells.length < width) {
      pasted.short.push(down + 1);
      continue;
    }
    for (const [right, raw] of cells.entries()) {
      const cell = row[left + right];
      const definition = cell === undefined ? undefined : cellDefinition(form, cell);
      if (!cell || !definition) pasted.beyond += 1;
      else if (isTotal(form, cell)) pasted.totals += 1;
      else {
        const value = parseTyped(definition, raw);
        pasted.values.push({ cell, value });
        if (readCell(definition, value).state === 'text') pasted.wrong += 1;
      }
    }
  }
  return pasted;
}

/** A copied line without the labels that stand before its numbers. */
interface Line {
  cells: string[];
  labelled: boolean;
}

/** The copied lines; where labels came along, without them and without the lines that are all head. */
function numbersOf(text: string): Line[] {
  const lines = text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t'));
  const rows = lines.map(withoutLabels).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  // Words before one row only are a value that somebody wrote out: then the block stands as it was copied.
  const allLabelled = rows.length > 0 && rows.every(({ labelled }) => labelled);
  return allLabelled ? rows : lines.map((cells) => ({ cells, labelled: false }));
}

/** The line after its leading labels; the empty cells among them belong to merged ones. */
function withoutLabels(line: string[]): Line {
  const first = line.findIndex((cell) => cell.trim() !== '' && !isLabel(cell));
  const head = first === -1 ? line : line.slice(0, first);
  const cells = line.slice(head.findLastIndex(isLabel) + 1);
  return { cells, labelled: cells.length < line.length };
}

/** A merged label leaves empty cells before the numbers: those that the table has no room for are such. */
function withoutMerged(cells: string[], width: number): string[] {
  const more = cells.slice(0, Math.max(0, cells.length - width));
  return more.every((cell) => cell.trim() === '') ? cells.slice(more.length) : cells;
}

/** Words of a form's label, and not a number in words: 两件, 约3件, 一百二十件, 不适用. */
function isLabel(cell: string): boolean {
  const words = cell.replace(/[零〇一二两三四五六七八九十百千万件条约近]/g, '').match(/\p{Script=Han}/gu);
  return (words?.length ?? 0) >= 2 && foldWording(cell) !== NOT_APPLICABLE;
}
