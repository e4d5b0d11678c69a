import type { Finding } from '@/report/finding';
import type { FilingView } from '@/server/filing/view';
import { isSignOff } from './sign-off-rule';

type Explanation = FilingView['explanations'][number];
type Explained = Pick<FilingView, 'explanations'>;

/** The explanation that stands for a finding: written on the very values it speaks of. */
export function explanationOf(view: Explained, finding: Finding): Explanation | null {
  return (
    view.explanations.find(
      (one) => one.fingerprint === finding.fingerprint && one.valuesHash === finding.valuesHash,
    ) ?? null
  );
}

/** An older explanation of the same finding, void because the values have changed since. */
export function voidExplanationOf(view: Explained, finding: Finding): Explanation | null {
  const older = view.explanations.filter(
    (one) => one.fingerprint === finding.fingerprint && one.valuesHash !== finding.valuesHash,
  );
  return older.at(-1) ?? null;
}

/** The unit may answer it in writing instead of mending. */
export function mayBeExplained(finding: Finding): boolean {
  return finding.severity === 'W' || finding.mayExplain;
}

/** Stands between the draft and the sign-off: to be mended, or a warning without its explanation. */
export function standsInTheWay(view: Explained, finding: Finding): boolean {
  if (finding.severity === 'I' || isSignOff(finding)) return false;
  return !(mayBeExplained(finding) && explanationOf(view, finding));
}

/** Still asks for something: neither explained, nor the sign-off to come. */
export function isOpen(view: Explained, finding: Finding): boolean {
  return !isSignOff(finding) && !(mayBeExplained(finding) && explanationOf(view, finding));
}
