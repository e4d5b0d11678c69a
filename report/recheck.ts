import type { Form } from './forms/form';
import { formByName } from './forms/registry';
import { SECTION_IDS } from './ids';
import type { ReportData } from './report';
import { assemble, type RuleResult, resultOf, subjectOf, type ValidationResult } from './rule-result';
import { CATALOGUE } from './rules/catalogue';
import type { ReportPart, Rule } from './rules/rule';
import type { ValidationContext } from './validation-context';

/** The parts in which two reports on the same form differ, as far as the form knows them. */
function changedParts(form: Form, before: ReportData, after: ReportData): Set<ReportPart> {
  const parts = new Set<ReportPart>();
  if (before.title !== after.title) parts.add('title');
  if (before.front !== after.front) parts.add('front');
  for (const id of SECTION_IDS) if (before.sections[id] !== after.sections[id]) parts.add(`section${id}`);
  if (before.cells === after.cells) return parts;
  for (const { id, table } of form.cells)
    if ((before.cells[id] ?? null) !== (after.cells[id] ?? null)) parts.add(table);
  return parts;
}

const dependsOn = ({ reads }: Rule, changed: ReadonlySet<ReportPart>): boolean =>
  reads === undefined || reads.some((part) => changed.has(part));

interface Checked {
  readonly report: ReportData;
  /** In the catalogue's order. */
  readonly results: readonly RuleResult[];
  readonly whole: ValidationResult;
}

function checkAll(report: ReportData, context: ValidationContext): Checked {
  const subject = subjectOf(report, context);
  const results = CATALOGUE.map((rule) => resultOf(subject, rule));
  return { report, results, whole: assemble(subject.form, results) };
}

function checkAgain(last: Checked, report: ReportData, context: ValidationContext): Checked {
  const changed = changedParts(formByName(report.form), last.report, report);
  if (changed.size === 0) return { ...last, report };
  const subject = subjectOf(report, context);
  const results = CATALOGUE.map((rule, at) => {
    const kept = last.results[at];
    return kept === undefined || dependsOn(rule, changed) ? resultOf(subject, rule) : kept;
  });
  return { report, results, whole: assemble(subject.form, results) };
}

/**
 * A check for one draft as it is edited: says of each report what validate() says, but runs again only the rules that
 * read what changed since the report before. Reports are compared by value, so they need not share anything; they must
 * not be changed in place. The same result object comes back while nothing changes.
 *
 * For another context (the year, the unit, the reading, last year's report) make another checker.
 */
export function createChecker(context: ValidationContext): (report: ReportData) => ValidationResult {
  let last: Checked | undefined;
  return (report) => {
    const again = last !== undefined && last.report.form === report.form;
    last = again && last ? checkAgain(last, report, context) : checkAll(report, context);
    return last.whole;
  };
}
