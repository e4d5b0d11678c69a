import { canonicalJson } from '@/report/canonical';
import type { ReportData } from '@/report/report';
import { sha256 } from '../sha256';

/** What a submission is of: SHA-256 of the report's canonical JSON, lower-case hex. */
export function contentHash(report: ReportData): string {
  return sha256(canonicalJson(report));
}
