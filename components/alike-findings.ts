import type { Finding } from '@/report/finding';

/** From so many on, findings of one rule stand together and all but the first few are folded away. */
const MANY = 8;
/** How many of them are shown all the same. */
export const SHOWN_OF_MANY = 3;

/** Findings that stand together: one, or all of a rule that has many. */
export interface AlikeFindings {
  /** The first one's fingerprint. */
  key: string;
  shown: readonly Finding[];
  folded: readonly Finding[];
}

/** The findings in their order, those of a rule that has many at the place of its first. */
export function alikeFindings(findings: readonly Finding[]): AlikeFindings[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = byRule.get(finding.rule) ?? [];
    alike.push(finding);
    byRule.set(finding.rule, alike);
  }
  return findings.flatMap((finding): AlikeFindings[] => {
    const alike = byRule.get(finding.rule) ?? [];
    const key = finding.fingerprint;
    if (alike.length < MANY) return [{ key, shown: [finding], folded: [] }];
    if (alike[0] !== finding) return [];
    return [{ key, shown: alike.slice(0, SHOWN_OF_MANY), folded: alike.slice(SHOWN_OF_MANY) }];
  });
}
