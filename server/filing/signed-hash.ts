import type { ReportData } from '@/report/report';
import { canonicalJsonOf } from '../canonical-json';
import { sha256 } from '../sha256';
import { contentHash } from './content-hash';
import type { CorrectionTerms } from './correction';
import type { Explained } from './findings';

/**
 * What a sign-off is of: SHA-256, lower-case hex, over the report's hash and every explanation on record
 * with it (the newest of each finding and its values), in whatever order they come. All of them count,
 * whether or not the finding still stands: a rule or a last year's report that changes later doesn't void what was
 * signed. Of a correction its reason and whether it is material are signed too, because they become public. Without
 * explanations and correction it is the report's own hash.
 */
export function signedHash(
  report: ReportData,
  explanations: readonly (Explained & { text: string })[],
  correction: CorrectionTerms | null = null,
): string {
  if (explanations.length === 0 && correction === null) return contentHash(report);
  const signed = explanations
    .map(({ fingerprint, valuesHash, text }) => ({ fingerprint, valuesHash, text }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const terms = correction && { reason: correction.reason, material: correction.material };
  return sha256(
    canonicalJsonOf({
      report: contentHash(report),
      explanations: signed,
      ...(terms ? { correction: terms } : {}),
    }),
  );
}

const keyOf = ({ fingerprint, valuesHash }: Explained) => `${fingerprint} ${valuesHash}`;
