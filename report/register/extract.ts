import { foldLabel } from '../fold';
import type { Form } from '../forms/form';
import { type Columns, offeredColumns } from './match-columns';
import {
  NEEDED_FIELDS,
  REGISTER_FIELDS,
  REGISTER_TEXT_LIMIT,
  type RegisterField,
  type RegisterRow,
} from './register-row';
import type { RegisterSheet } from './register-sheet';
import { offeredApplicant, offeredOutcome, type RegisterWords, wordKey } from './words';

/** How a unit's register was matched: the heads of the columns that were taken, and what its words mean. */
export interface RegisterMatching {
  readonly heads: Readonly<Partial<Record<RegisterField, string>>>;
  readonly words: RegisterWords;
}

/** A kind of applicant is one of six: a column with more words than this holds something else, names most likely. */
export const MOST_APPLICANT_WORDS = 20;
export const MOST_OUTCOME_WORDS = 60;

/** The columns as they were matched before, by their heads; those that aren't there any more as they are offered. */
export function rememberedColumns(head: readonly string[], heads: RegisterMatching['heads'] = {}): Columns {
  const folded = head.map(foldLabel);
  const offered = offeredColumns(head);
  const at = (field: RegisterField): number | null => {
    const before = heads[field];
    const found = before === undefined ? -1 : folded.indexOf(foldLabel(before));
    return found >= 0 ? found : offered[field];
  };
  return Object.fromEntries(REGISTER_FIELDS.map((field) => [field, at(field)])) as Columns;
}

/**
 * The applications of a sheet below its head, reduced to the matched columns: nothing of another column is in them. Rows
 * without anything to count by (numbered in advance, say) are none.
 *
 * @param head the place of the head in `sheet.rows`
 */
export function extractRows(sheet: RegisterSheet, head: number, columns: Columns): RegisterRow[] {
  return sheet.rows.slice(head + 1).flatMap(({ row, texts }) => {
    const text = (field: RegisterField): string => {
      const column = columns[field];
      return column === null ? '' : (texts[column] ?? '').trim().slice(0, REGISTER_TEXT_LIMIT);
    };
    if (NEEDED_FIELDS.every((field) => text(field) === '')) return [];
    return [
      {
        row,
        number: text('number'),
        applicant: text('applicant'),
        received: text('received'),
        decided: text('decided'),
        outcome: text('outcome'),
      },
    ];
  });
}

/** The different words of a field with how often each stands there, most frequent first; empty cells left out. */
export function wordsOf(
  rows: readonly RegisterRow[],
  field: 'applicant' | 'outcome',
): { text: string; times: number }[] {
  const words = new Map<string, { text: string; times: number }>();
  for (const row of rows) {
    const text = row[field];
    const key = wordKey(text);
    if (key === '') continue;
    const before = words.get(key);
    words.set(key, { text: before?.text ?? text, times: (before?.times ?? 0) + 1 });
  }
  return [...words.values()].sort((a, b) => b.times - a.times);
}

/** What the words of these rows are offered as: as before, else by the form's own labels. What is left out is asked. */
export function offeredWords(
  rows: readonly RegisterRow[],
  form: Form,
  before: RegisterWords | null,
): RegisterWords {
  const applicant: Record<string, RegisterWords['applicant'][string]> = {};
  for (const { text } of wordsOf(rows, 'applicant').slice(0, MOST_APPLICANT_WORDS)) {
    const kind = before?.applicant[wordKey(text)] ?? offeredApplicant(text);
    if (kind !== null) applicant[wordKey(text)] = kind;
  }
  const outcome: Record<string, string> = {};
  for (const { text } of wordsOf(rows, 'outcome').slice(0, MOST_OUTCOME_WORDS)) {
    const row = before?.outcome[wordKey(text)] ?? offeredOutcome(form, text);
    if (row !== null) outcome[wordKey(text)] = row;
  }
  return { applicant, outcome };
}

/** The words that nobody has said the meaning of. */
export function unsaidWords(rows: readonly RegisterRow[], words: RegisterWords): string[] {
  const unsaid = (field: 'applicant' | 'outcome') =>
    wordsOf(rows, field).flatMap(({ text }) => (Object.hasOwn(words[field], wordKey(text)) ? [] : [text]));
  return [...unsaid('applicant'), ...unsaid('outcome')];
}
