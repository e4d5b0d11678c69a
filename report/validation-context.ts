import type { Reading } from './reading';
import type { ReportData } from './report';
import type { NearText } from './similarity/near-text';
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
  /**
   * The unit's reports of the years before last year's, in any order, or of each the cells that CELL-POWER asks for
   * (DECISION_CELLS); empty where it is known that there are none.
   */
  earlierYears?: readonly EarlierYear[];
  /**
   * Other units' texts of the year that are much like this report's, as last measured (report/similarity/near-text);
   * empty where none is. Measured and not handed over: an unpublished text is nobody else's to read.
   */
  nearTexts?: readonly NearText[];
  /** Full names of other units of the city, for TEXT-UNIT. The filer's own and its parents' may be among them. */
  otherUnits?: readonly string[];
  /** What the office has set for the year. */
  settings?: RuleSettings;
}

/** What an earlier year's report said. */
export interface EarlierYear {
  readonly year: number;
  readonly report: Pick<ReportData, 'form' | 'cells'>;
}

export interface RuleSettings {
  /** The most characters section 1 may have, white space not counted; null or left out: no limit (TEXT-LENGTH). */
  readonly maxSection1Characters?: number | null;
}
