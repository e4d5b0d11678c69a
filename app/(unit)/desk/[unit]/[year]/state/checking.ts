import { replaceEqualDeep } from '@tanstack/react-query';
import type { Finding } from '@/report/finding';
import { createChecker } from '@/report/recheck';
import type { ReportData } from '@/report/report';
import type { FilingView } from '@/server/filing/view';
import { isOpen, standsInTheWay } from '../findings/explained';
import { isSignOff } from '../findings/sign-off-rule';
import type { JudgedView } from './rule-context';
import { ruleContext } from './rule-context';

/** What of a filing's view its findings depend on. */
type CheckedView = JudgedView & Pick<FilingView, 'draft' | 'explanations'>;

/** What the rules say of a report, and what of it still asks for something. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly { rule: string; why: string }[];
  /** Those not settled: neither what the unit has explained, nor the sign-off to come. */
  readonly open: readonly Finding[];
  /** Those that hold the sign-off back. */
  readonly inTheWay: readonly Finding[];
}

/**
 * Checks a draft as it is typed, with the same code as the server and once a report, however many components ask. One
 * lasts until the server's view changes, so that a keystroke runs only the rules that read what it changed. A finding
 * that says what it said before is the very object that it was: who shows it need not draw it again.
 *
 * @param otherUnits the full names of the city's other units
 */
export function createChecking(
  view: CheckedView,
  otherUnits: readonly string[],
): (report: ReportData) => Checked {
  const checkers = new Map<boolean, ReturnType<typeof createChecker>>();
  const checkerOf = (report: ReportData) => {
    const onOwnForm = report.form === view.draft.form;
    const checker = checkers.get(onOwnForm) ?? createChecker(ruleContext(view, otherUnits, onOwnForm));
    checkers.set(onOwnForm, checker);
    return checker;
  };
  let last: { report: ReportData; checked: Checked } | null = null;
  return (report) => {
    if (last?.report !== report) {
      const { findings, notAssessed } = checkerOf(report)(report);
      last = { report, checked: laidOn(last?.checked ?? NOTHING, findings, notAssessed, view) };
    }
    return last.checked;
  };
}

const NOTHING: Checked = { findings: [], notAssessed: [], open: [], inTheWay: [] };

/** The new findings, as far as they can the objects of the check before; all of it, where nothing else is said. */
function laidOn(
  before: Checked,
  found: readonly Finding[],
  notAssessed: Checked['notAssessed'],
  view: CheckedView,
): Checked {
  const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  // The sign-off is what is being asked for: it is no fault while it is on its way.
  const told = view.state === 'signing' ? found.filter((finding) => !isSignOff(finding)) : found;
  const findings = told.map((finding) => replaceEqualDeep(known.get(finding.fingerprint), finding));
  const kept = replaceEqualDeep(before.notAssessed, notAssessed);
  if (before !== NOTHING && kept === before.notAssessed && isSameList(findings, before.findings))
    return before;
  return {
    findings,
    notAssessed: kept,
    open: findings.filter((finding) => isOpen(view, finding)),
    inTheWay: findings.filter((finding) => standsInTheWay(view, finding)),
  };
}

const isSameList = (one: readonly Finding[], other: readonly Finding[]): boolean =>
  one.length === other.length && one.every((finding, at) => finding === other[at]);
