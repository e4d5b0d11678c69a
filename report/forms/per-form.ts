import type { Form } from './form';

/** What follows from a form alone, computed once a form: the rules run at every keystroke. */
export function perForm<Value>(build: (form: Form) => Value): (form: Form) => Value {
  const known = new WeakMap<Form, { value: Value }>();
  return (form) => {
    const kept = known.get(form) ?? { value: build(form) };
    known.set(form, kept);
    return kept.value;
  };
}
