import type { Finding } from '@/report/finding';

/** An explanation as far as it binds to a finding. */
export interface Explained {
  fingerprint: string;
  valuesHash: string;
}

/** Whether the unit may answer a finding in writing instead of mending it. */
export const mayBeExplained = (finding: Finding): boolean =>
  finding.severity === 'W' || (finding.severity === 'B' && finding.mayExplain);

/** Whether an explanation stands for a finding: same rule and place, and the values it spoke of unchanged. */
export function isExplained(finding: Finding, explanations: readonly Explained[]): boolean {
  return explanations.some(
    (one) => one.fingerprint === finding.fingerprint && one.valuesHash === finding.valuesHash,
  );
}

/** The findings as they weigh: a B that may be explained and is, weighs as a W. */
export function weighed(findings: readonly Finding[], explanations: readonly Explained[]): Finding[] {
  return findings.map((finding) =>
    finding.severity === 'B' && finding.mayExplain && isExplained(finding, explanations)
      ? { ...finding, severity: 'W' }
      : finding,
  );
}

/**
 * How many findings block and how many warn (explained or not), as weighed. The sign-off itself isn't counted: until it
 * is given it is the next step, no fault of the report, and nothing is filed without it (submit.ts).
 */
export function countFindings(findings: readonly Finding[]) {
  return {
    blockingCount: findings.filter(({ rule, severity }) => severity === 'B' && rule !== 'SIGN-OFF').length,
    warningCount: findings.filter((finding) => finding.severity === 'W').length,
  };
}

/** The same counts as kept of what is filed. */
export function filedCounts(findings: readonly Finding[]) {
  const { blockingCount, warningCount } = countFindings(findings);
  return { filedBlockingCount: blockingCount, filedWarningCount: warningCount };
}

/** What stands in the way: findings that block, and warnings neither mended nor explained. */
export function obstacles(findings: readonly Finding[], explanations: readonly Explained[]) {
  const heavy = weighed(findings, explanations);
  return {
    blocking: heavy.filter((finding) => finding.severity === 'B'),
    unexplained: heavy.filter((finding) => finding.severity === 'W' && !isExplained(finding, explanations)),
  };
}
export type Obstacles = ReturnType<typeof obstacles>;
