import type { Reading } from './reading';
import type { ReportData } from './report';
import type { UnitRecord } from './unit-record';

/** What the rules may look at beside the report itself. What is missing makes a rule 'not assessed'. */
export interface ValidationContext {
  /** The reporting year, such as 2023. */
  year: number;
  unit: UnitRecord;
  /** What the imported file said, while the draft is still on that file's form. */
  reading?: Reading;
  /**
   * `file`: a mere file or a draft, judged by its signature line.
   * `submission`: the principal's sign-off must be recorded.
   */
  stage: 'file' | 'submission';
  signedOff?: boolean;
  /** Last year's published report; null where it is known that there is none. */
  lastYear?: ReportData | null;
}
