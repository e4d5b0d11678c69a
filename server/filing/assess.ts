import type { Database } from '@/db/connection';
import type { Finding } from '@/report/finding';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import type { NearText } from '@/report/similarity/near-text';
import { type ValidationResult, validate } from '@/report/validate';
import { otherNames } from '../units/other-names';
import { unitRecordOf } from '../units/unit-record';
import { type Explanation, explanationsOf } from './explanations';
import type { FilingRow } from './load-filing';
import { nearTextsOf } from './near-texts';
import { surroundingsOf } from './surroundings';

export interface Assessment {
  findings: Finding[];
  notAssessed: ValidationResult['notAssessed'];
  explanations: Explanation[];
  /** What other units' texts were found to be much the same. */
  nearTexts: NearText[];
}

/** What is judged: a filing's own draft, or one that is about to replace it. */
export interface Judged {
  draft: ReportData;
  reading: Reading | null;
  /** See ValidationContext; `submission` needs to know whether the sign-off stands. */
  stage: { kind: 'file' } | { kind: 'submission'; signedOff: boolean };
}

/**
 * Runs every rule over a draft of a filing, with all that the database knows for them: the unit, its past, the year's
 * settings, the other units' names and which of their texts are much the same.
 */
export async function assess(
  tx: Database,
  filing: Pick<FilingRow, 'id' | 'unitCode' | 'year' | 'signOffAskedAt'>,
  { draft, reading, stage }: Judged,
): Promise<Assessment> {
  const { unitCode, year } = filing;
  const unit = await unitRecordOf(tx, unitCode);
  const until = stage.kind === 'submission' ? filing.signOffAskedAt : null;
  const nearTexts = await nearTextsOf(tx, { draft, unitCode, year, unit, until });
  const { findings, notAssessed } = validate(draft, {
    ...{ year, unit, nearTexts },
    ...(await surroundingsOf(tx, filing)),
    otherUnits: await otherNames(tx, unitCode),
    stage: stage.kind,
    ...(reading ? { reading } : {}),
    ...(stage.kind === 'submission' ? { signedOff: stage.signedOff } : {}),
  });
  return { findings, notAssessed, nearTexts, explanations: await explanationsOf(tx, filing.id) };
}
