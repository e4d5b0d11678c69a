import type { Finding, Place, Severity } from '../finding';
import type { Form } from '../forms/form';
import type { ReportData } from '../report';
import type { ValidationContext } from '../validation-context';

/** What every rule looks at. */
export interface Subject {
  readonly report: ReportData;
  /** The form that the report is on, whether it is the one in force or not. */
  readonly form: Form;
  readonly inForce: Form;
  readonly context: ValidationContext;
  /** The stated amount of a cell (see statedAmounts). */
  readonly amount: (id: string) => number | undefined;
}

/** One failure, in the rule's own words; validate() makes a finding of it. */
export interface Violation {
  readonly place: Place;
  readonly cells?: readonly string[];
  readonly title: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  /** Tells apart several findings of one rule at one place, such as the phrase found. */
  readonly key?: string;
  readonly suggestions?: Finding['suggestions'];
}

export interface Verdict {
  readonly violations: readonly Violation[];
  /** Why the rule, or a part of it, could not be assessed. */
  readonly notAssessed?: string;
}

/** One entry of the catalogue. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly mayExplain?: boolean;
  /** The article or notice the rule comes from. */
  readonly basis: (subject: Subject) => string;
  readonly check: (subject: Subject) => Verdict;
}

export const failing = (violations: readonly Violation[]): Verdict => ({ violations });
export const notAssessed = (why: string): Verdict => ({ violations: [], notAssessed: why });

/** The notice of the form that the report is on, and what of it: for what is judged against that form. */
export const ofNotice =
  (part: string) =>
  ({ form }: Subject): string =>
    `${form.basis} ${part}`;

/** The notice in force for the year, and what of it: for what is judged whatever form the report is on. */
export const ofNoticeInForce =
  (part: string) =>
  ({ inForce }: Subject): string =>
    `${inForce.basis} ${part}`;
