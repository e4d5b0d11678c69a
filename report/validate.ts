import type { ReportData } from './report';
import { assemble, resultOf, subjectOf, type ValidationResult } from './rule-result';
import { CATALOGUE } from './rules/catalogue';
import type { ValidationContext } from './validation-context';

export type { ValidationResult } from './rule-result';
export type { ValidationContext } from './validation-context';

/** Checks one report against every rule of the catalogue. Pure, total, deterministic. */
export function validate(report: ReportData, context: ValidationContext): ValidationResult {
  const subject = subjectOf(report, context);
  return assemble(
    subject.form,
    CATALOGUE.map((rule) => resultOf(subject, rule)),
  );
}
