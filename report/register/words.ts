import { z } from 'zod';
import { foldLabel, foldWording } from '../fold';
import type { Form } from '../forms/form';
import { cellDefinition } from '../forms/form-cells';
import { labelText } from '../forms/form-labels';
import { APPLICANTS, type Applicant } from '../forms/requests-table';

/** A register's word for an application that is still being handled. */
export const STILL_OPEN = 'open';

const APPLICANT_IDS = APPLICANTS.map(({ id }) => id);
const word = z.string().max(80);
const bounded = <Of>(words: Record<string, Of>) => Object.keys(words).length <= 300;

/** What the words of a register mean: by wording as wordKey has it, a kind of applicant; a row of table 3, or still open. */
export const registerWordsSchema = z.strictObject({
  applicant: z.record(word, z.enum(APPLICANT_IDS)).refine(bounded),
  outcome: z.record(word, z.string().regex(/^[a-z_]{1,40}$/)).refine(bounded),
});
export type RegisterWords = z.infer<typeof registerWordsSchema>;

/** Under what a word's meaning is kept: widths and white space make no other word. */
export const wordKey = (text: string): string => foldWording(text);

/** The form's rows that an application may end in (三、本年度办理结果), in printed order. */
export function outcomeRows(form: Form): string[] {
  const cells = form.totals['t3.done_total.natural'] ?? [];
  return cells.flatMap((id) => cellDefinition(form, id)?.row ?? []);
}

/** How a person names an outcome: （三）不予公开1.属于国家秘密. */
export function outcomeName(form: Form, row: string): string {
  const name = cellDefinition(form, `t3.${row}.natural`)?.name ?? row;
  return name.replace(/^表三 /, '').replace(/ · .+$/, '');
}

/** A label without its number in front and its note behind: （二）部分公开（区分处理的…） is 部分公开. */
const bare = (label: string): string =>
  foldLabel(label.replace(/^(?:（[^）]+）|\d+\.)/, '').replace(/（[^）]+）$/, ''));

/** Words that plainly mean a kind of applicant or an outcome and that the form doesn't print. */
const PLAIN_APPLICANTS: Readonly<Record<string, Applicant>> = {
  公民: 'natural',
  个人: 'natural',
  企业: 'biz',
};
const PLAIN_OUTCOMES: Readonly<Record<string, string>> = {
  全部公开: 'granted',
  同意公开: 'granted',
  未办结: STILL_OPEN,
  办理中: STILL_OPEN,
  正在办理: STILL_OPEN,
};

/** The kind of applicant that a word is offered as; null where a person has to say it. */
export function offeredApplicant(text: string): Applicant | null {
  const key = wordKey(text);
  return APPLICANTS.find(({ label }) => label === key)?.id ?? PLAIN_APPLICANTS[key] ?? null;
}

/** The outcome that a word is offered as: a label of the form, or a plain word. Null where a person has to say it. */
export function offeredOutcome(form: Form, text: string): string | null {
  const key = foldLabel(text);
  const plain = PLAIN_OUTCOMES[key];
  if (plain !== undefined) return plain;
  const labelled = outcomeRows(form).filter((row) => {
    const label = labelText(form, 't3', row);
    return bare(label) === key || foldLabel(label) === key || foldLabel(outcomeName(form, row)) === key;
  });
  return labelled.length === 1 ? (labelled[0] ?? null) : null;
}
