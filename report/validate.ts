import { cleanText } from './clean-text';
import type { Finding } from './finding';
import { SEVERITIES } from './finding';
import { formByName, formInForce } from './forms/registry';
import { shortHash } from './hash';
import { placeKey } from './place';
import { placeOrder } from './place-order';
import type { ReportData } from './report';
import { CATALOGUE } from './rules/catalogue';
import type { Rule, Subject, Violation } from './rules/rule';
import { statedAmounts, storedValue } from './totals';
import type { ValidationContext } from './validation-context';

export type { ValidationContext } from './validation-context';

export interface ValidationResult {
  /** Gravest first, then by place in the report. */
  findings: Finding[];
  /** Rules that lacked what they need, wholly or in part: never 'passed'. */
  notAssessed: { rule: string; why: string }[];
}

/** The cells' values and both sides: an explanation holds as long as these do. */
function valuesHash({ report }: Subject, violation: Violation): string {
  const values = (violation.cells ?? []).map((id) => [id, storedValue(report, id)]);
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

function subjectOf(report: ReportData, context: ValidationContext): Subject {
  return {
    report,
    context,
    form: formByName(report.form),
    inForce: formInForce(context.year),
    amount: statedAmounts(report),
  };
}

/** Checks one report against every rule of the catalogue. Pure, total, deterministic. */
export function validate(report: ReportData, context: ValidationContext): ValidationResult {
  const subject = subjectOf(report, context);
  const verdicts = CATALOGUE.map((rule) => ({ rule, verdict: rule.check(subject) }));
  const findings = verdicts.flatMap(({ rule, verdict }) =>
    verdict.violations.map((violation) => findingOf(subject, rule, violation)),
  );
  const order = (finding: Finding) => placeOrder(subject.form, finding.place);
  return {
    findings: numbered(findings).sort(
      (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || order(a) - order(b),
    ),
    notAssessed: verdicts.flatMap(({ rule, verdict }) =>
      verdict.notAssessed === undefined ? [] : [{ rule: rule.id, why: verdict.notAssessed }],
    ),
  };
}
