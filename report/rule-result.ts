import { cleanText } from './clean-text';
import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import type { Form } from './forms/form';
import { formByName, formInForce } from './forms/registry';
import { shortHash } from './hash';
import { placeKey } from './place';
import { placeOrder } from './place-order';
import type { ReportData } from './report';
import type { Rule, Subject, Violation } from './rules/rule';
import { readSheet, sheetAmount } from './sheet';
import { isBlank, storedValue } from './totals';
import type { ValidationContext } from './validation-context';

export interface ValidationResult {
  /** Gravest first, then by place in the report. */
  findings: Finding[];
  /** Rules that lacked what they need, wholly or in part: never 'passed'. */
  notAssessed: { rule: string; why: string }[];
}

/** What one rule said of one report. */
export interface RuleResult {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly notAssessed: string | undefined;
}

/** What the rules look at. */
export function subjectOf(report: ReportData, context: ValidationContext): Subject {
  const form = formByName(report.form);
  const sheet = readSheet(report.cells, form);
  return {
    report,
    context,
    form,
    inForce: formInForce(context.year),
    amount: (id) => sheetAmount(sheet, id),
    sheet,
  };
}

/** The cells' values and both sides: an explanation holds as long as these do. */
function valuesHash({ report }: Subject, violation: Violation): string {
  // Two ways of being empty are one: an explanation outlives a cell that is cleared again.
  const held = (id: string) => (isBlank(report, id) ? null : storedValue(report, id));
  const values = (violation.cells ?? []).map((id) => [id, held(id)]);
  return shortHash(JSON.stringify([values, violation.found ?? '', violation.expected ?? '']));
}

/** Phrases are cut out of texts by code units: half a character at an end is dropped, for a finding is stored as JSON. */
function findingOf(subject: Subject, rule: Rule, violation: Violation): Finding {
  const { place, key = '' } = violation;
  const own = place.kind === 'cell' ? [place.cell] : [];
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    mayExplain: rule.mayExplain ?? false,
    place,
    cells: [...(violation.cells ?? own)],
    title: cleanText(violation.title),
    message: cleanText(violation.message),
    found: cleanText(violation.found ?? ''),
    expected: cleanText(violation.expected ?? ''),
    basis: rule.basis(subject),
    suggestions: [...(violation.suggestions ?? [])],
    fingerprint: `${rule.id}:${placeKey(place)}${key === '' ? '' : `:${shortHash(key)}`}`,
    valuesHash: valuesHash(subject, violation),
  };
}

/** The same phrase may stand twice in one place: the second and later get their number. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return times === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}:${times}` };
  });
}

const NONE: readonly Finding[] = [];

/** Runs one rule. */
export function resultOf(subject: Subject, rule: Rule): RuleResult {
  const { violations, notAssessed } = rule.check(subject);
  const findings =
    violations.length === 0 ? NONE : numbered(violations.map((one) => findingOf(subject, rule, one)));
  return { rule: rule.id, findings, notAssessed };
}

/** All rules' results as one, in the order in which a person is to see them. */
export function assemble(form: Form, results: readonly RuleResult[]): ValidationResult {
  const found: Finding[] = [];
  const notAssessed: ValidationResult['notAssessed'] = [];
  for (const { rule, findings, notAssessed: why } of results) {
    if (findings.length > 0) found.push(...findings);
    if (why !== undefined) notAssessed.push({ rule, why });
  }
  const sorted = found
    .map((finding) => ({
      finding,
      severity: SEVERITIES.indexOf(finding.severity),
      at: placeOrder(form, finding.place),
    }))
    .sort((a, b) => a.severity - b.severity || a.at - b.at);
  return { findings: sorted.map(({ finding }) => finding), notAssessed };
}
