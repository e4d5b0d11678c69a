import type { Database } from '@/db/connection';
import type { Finding } from '@/report/finding';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { validate } from '@/report/validate';
import { unitRecordOf } from '../units/unit-record';
import { type Explanation, explanationsOf } from './explanations';
import { lastYearReport } from './last-year';
import type { FilingRow } from './load-filing';

export interface Assessment {
  findings: Finding[];
  explanations: Explanation[];
}

/** What is judged: a filing's own draft, or one that is about to replace it. */
export interface Judged {
  draft: ReportData;
  reading: Reading | null;
  /** See ValidationContext; `submission` needs to know whether the sign-off stands. */
  stage: { kind: 'file' } | { kind: 'submission'; signedOff: boolean };
}

/** Runs every rule over a draft of a filing, with what the database knows of the unit and its last year. */
export async function assess(
  tx: Database,
  filing: Pick<FilingRow, 'id' | 'unitCode' | 'year'>,
  { draft, reading, stage }: Judged,
): Promise<Assessment> {
  const unit = await unitRecordOf(tx, filing.unitCode);
  const lastYear = await lastYearReport(tx, filing);
  const explanations = await explanationsOf(tx, filing.id);
  const { findings } = validate(draft, {
    year: filing.year,
    unit,
    lastYear,
    stage: stage.kind,
    ...(reading ? { reading } : {}),
    ...(stage.kind === 'submission' ? { signedOff: stage.signedOff } : {}),
  });
  return { findings, explanations };
}
