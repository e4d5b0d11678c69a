import type { Finding, Place, Severity } from '../finding';
import type { Form } from '../forms/form';
import { type SectionId, TABLE_IDS, type TableId } from '../ids';
import type { ReportData } from '../report';
import type { Sheet } from '../sheet';
import type { ValidationContext } from '../validation-context';

/** The parts of a report that are edited apart: title, front, a section's text, a table's cells. */
export type ReportPart = 'title' | 'front' | `section${SectionId}` | TableId;

/** The six sections' texts. */
export const ALL_SECTIONS = [
  'section1',
  'section2',
  'section3',
  'section4',
  'section5',
  'section6',
] as const satisfies readonly ReportPart[];
/** The title, what stands before section 1, and the six sections' texts. */
export const ALL_TEXTS = ['title', 'front', ...ALL_SECTIONS] as const satisfies readonly ReportPart[];
/** The three tables' cells. */
export const ALL_TABLES: readonly TableId[] = TABLE_IDS;

/** What every rule looks at. */
export interface Subject {
  readonly report: ReportData;
  /** The form that the report is on, whether it is the one in force or not. */
  readonly form: Form;
  readonly inForce: Form;
  readonly context: ValidationContext;
  /** The stated amount of a cell (see statedAmounts). */
  readonly amount: (id: string) => number | undefined;
  /** The report's cells, read once: for rules that look through whole tables. */
  readonly sheet: Sheet;
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
  /**
   * The parts of the report that the verdict depends on, beside the form and the context; left out: any of them.
   * What stands here saves re-running the rule while other parts are edited (recheck.ts).
   */
  readonly reads?: readonly ReportPart[];
  /** The article or notice the rule comes from. */
  readonly basis: (subject: Subject) => string;
  readonly check: (subject: Subject) => Verdict;
}

/** Nothing found, everything assessed. One object for all, since most rules pass at most keystrokes. */
export const PASSED: Verdict = { violations: [] };
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
