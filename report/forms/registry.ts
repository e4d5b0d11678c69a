import type { FormName } from '../ids';
import type { Form } from './form';
import { NATIONAL_FORMS } from './national-forms';

/** Every national form, oldest first. */
export const FORMS: readonly Form[] = NATIONAL_FORMS;

/** Their names: what a report's `form` may say. */
export const FORM_NAMES: readonly FormName[] = FORMS.map((form) => form.name);

const BY_NAME: ReadonlyMap<FormName, Form> = new Map(FORMS.map((form) => [form.name, form]));

/**
 * The form of that name.
 * @throws RangeError where there is none: data that passed the schema (reportDataSchema) never names such a one.
 */
export function formByName(name: FormName): Form {
  const form = BY_NAME.get(name);
  if (form === undefined) throw new RangeError(`no national form is named ${name}`);
  return form;
}

/** The form that the reports of a year are due on. Years before the first form have the first. */
export function formInForce(year: number): Form {
  const [first] = FORMS;
  if (first === undefined) throw new RangeError('there is no national form');
  return FORMS.filter((form) => form.fromYear <= year).at(-1) ?? first;
}
