import type { FilingState } from '@/db/schema/filing';
import type { UnitRecord } from '@/report/unit-record';
import type { OfficeEvent } from './last-events';

/** Why a unit needs a look. Missing (nothing filed), late (filed after the due date) and inconsistent are three things. */
export interface DashboardRow {
  unitCode: string;
  unitName: string;
  shortName: string;
  kind: UnitRecord['kind'];
  /** The district it belongs to (its own code for a district; the city's for city departments). */
  districtCode: string;
  parentCode: string | null;
  reviewedByCode: string | null;
  reviewedByName: string | null;
  state: FilingState | 'not_started';
  due: string;
  /** A correction of what is published is under way. While the unit has it, `state` stays `published`. */
  correcting: boolean;
  /** Published more than once. */
  corrected: boolean;
  /** Not filed, and the due date has passed. */
  overdue: boolean;
  /** Filed for the first time after the due date. */
  late: boolean;
  daysLate: number;
  /** Of what is filed; 0 while nothing is. */
  blockingCount: number;
  warningCount: number;
  openThreads: number;
  held: boolean;
  fictitious: boolean;
  firstSubmittedAt: Date | null;
  updatedAt: Date | null;
  /** What happened last in the office's sight; null while nothing was filed. */
  lastEvent: OfficeEvent | null;
  /** The signed-in person may open its review. */
  mayReview: boolean;
}

export interface DashboardCounts {
  total: number;
  notStarted: number;
  /** draft, signing, signed. */
  inProgress: number;
  submitted: number;
  returned: number;
  accepted: number;
  published: number;
  /** Nothing filed: not started or in progress. */
  missing: number;
  overdue: number;
  late: number;
  withFindings: number;
}

export interface DashboardView {
  year: number;
  years: number[];
  /** Today in Asia/Shanghai, YYYY-MM-DD. */
  today: string;
  due: string;
  /** The office whose units these are. */
  office: { code: string; name: string };
  counts: DashboardCounts;
  byDistrict: { code: string; name: string; counts: DashboardCounts }[];
  byKind: { kind: UnitRecord['kind']; counts: DashboardCounts }[];
  rows: DashboardRow[];
}
