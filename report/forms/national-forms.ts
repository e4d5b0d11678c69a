import type { Form } from './form';
import { form2019 } from './form2019';
import { form2021 } from './form2021';

/** Every national form, oldest first. The next one is one data file and its line here, and nothing else. */
export const NATIONAL_FORMS: readonly Form[] = [form2019, form2021];
