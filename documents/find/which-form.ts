import { foldLabel } from '@/report/fold';
import type { Form } from '@/report/forms/form';
import { FORMS, formInForce } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import type { Certainty } from '@/report/reading';
import { formLabels } from './form-labels';
import type { TableFound } from './tables';

export interface FormFound {
  readonly form: Form;
  /** False where nothing in the file tells: then it is the form in force. */
  readonly told: boolean;
  readonly certainty: Certainty;
  /** Labels in the file that only this form prints, as they stand there. */
  readonly evidence: readonly string[];
}

/** Fewer labels, or more of another form beside them, leave a doubt. */
const SURE_FROM = 3;

function labelsOf(form: Form, table: TableId): Set<string> {
  const { rows, columns, groups } = formLabels(form, table);
  return new Set([...rows, ...columns, ...groups].map((label) => foldLabel(label.text)));
}

/** The labels of a table that no other form prints. */
function ownLabels(form: Form, table: TableId): Set<string> {
  const own = labelsOf(form, table);
  for (const other of FORMS) {
    if (other !== form) for (const label of labelsOf(other, table)) own.delete(label);
  }
  return own;
}

function evidenceFor(form: Form, id: TableId, tables: readonly TableFound[]): string[] {
  const own = ownLabels(form, id);
  const texts = tables
    .filter((found) => found.id === id)
    .flatMap((found) => found.table.boxes.map((box) => box.text));
  const phrases = new Map<string, string>();
  for (const text of texts) {
    const folded = foldLabel(text);
    if (own.has(folded) && !phrases.has(folded)) phrases.set(folded, text.trim());
  }
  return Array.from(phrases.values());
}

/** The form with the most labels of its own in this table; null where none leads. */
function leader(id: TableId, tables: readonly TableFound[]): FormFound | null {
  const ranked = FORMS.map((form) => ({ form, evidence: evidenceFor(form, id, tables) })).sort(
    (a, b) => b.evidence.length - a.evidence.length,
  );
  const [first, second] = ranked;
  const count = first?.evidence.length ?? 0;
  const rival = second?.evidence.length ?? 0;
  if (first === undefined || count === rival) return null;
  const sure = count >= SURE_FROM && count >= SURE_FROM * rival;
  return { form: first.form, told: true, certainty: sure ? 'sure' : 'likely', evidence: first.evidence };
}

/**
 * Which form a file is on: by table 2, which differs most (rules.md, FORM-VERSION); by table 3 where table 2 does not
 * tell; else the form in force for the year.
 */
export function findForm(tables: readonly TableFound[], year: number | null): FormFound {
  const byDisclosure = leader('t2', tables);
  if (byDisclosure !== null) return byDisclosure;
  const byRequests = leader('t3', tables);
  if (byRequests !== null) return { ...byRequests, certainty: 'likely' };
  const form = formInForce(year ?? Number.POSITIVE_INFINITY);
  return { form, told: false, certainty: 'unsure', evidence: [] };
}
