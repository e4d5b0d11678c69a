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
  /** The unit's reports of the years before last year's, in any order; empty where it is known that there are none. */
  earlierYears?: readonly { readonly year: number; readonly report: ReportData }[];
  /**
   * Other units' reports of the year whose texts may have been copied: the few nearest ones (report/similarity), not
   * the whole city's, since this runs at every keystroke.
   */
  otherReports?: readonly OtherReport[];
  /** Full names of other units of the city, for TEXT-UNIT. The filer's own and its parents' may be among them. */
  otherUnits?: readonly string[];
  /** What the office has set for the year. */
  settings?: RuleSettings;
}

/** The texts of another unit's report. */
export interface OtherReport {
  /** The unit's full name. */
  readonly unit: string;
  readonly sections: Pick<ReportData['sections'], '1' | '5'>;
}

interface RuleSettings {
  /** The most characters section 1 may have, white space not counted; null or left out: no limit (TEXT-LENGTH). */
  readonly maxSection1Characters?: number | null;
}
