import type { FormName } from '../ids';
import type { Form } from './form';
import { form2019 } from './form2019';
import { form2021 } from './form2021';

/** Every national form, oldest first. The next one is added here and in FORM_NAMES. */
export const FORMS: readonly Form[] = [form2019, form2021];

const BY_NAME: Readonly<Record<FormName, Form>> = { form2019, form2021 };

/** The form of that name. */
export function formByName(name: FormName): Form {
  return BY_NAME[name];
}

/** The form that the reports of a year are due on. Years before the first form have the first. */
export function formInForce(year: number): Form {
  const begun = FORMS.filter((form) => form.fromYear <= year);
  return begun.at(-1) ?? form2019;
}
