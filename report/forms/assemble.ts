import type { Form, FormPart } from './form';

type FormHead = Omit<Form, 'tables' | 'cells' | 'totals' | 'identities'>;

/** A form from what stands before its tables and the tables themselves, in printed order. */
export function assembleForm(head: FormHead, parts: readonly FormPart[]): Form {
  return {
    ...head,
    tables: parts.map((part) => part.table),
    cells: parts.flatMap((part) => part.cells),
    totals: Object.assign({}, ...parts.map((part) => part.totals)),
    identities: parts.flatMap((part) => part.identities),
  };
}
