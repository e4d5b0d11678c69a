import type { FilingState } from '@/db/schema/filing';
import type { Finding } from '@/report/finding';
import type { FormName } from '@/report/ids';
import type { ReportData } from '@/report/report';
import type { UnitRecord } from '@/report/unit-record';
import type { ActionState, ThreadView, TimelineEntry } from '../filing/view';
import type { PaperView } from '../signed-paper/view';

export type ReviewAction =
  | 'comment'
  | 'resolve'
  /** A thread that the office above opened by sending the report back. */
  | 'resolve-above'
  /** Whether seal and hash on a paper's scan are the report's. */
  | 'check-paper'
  | 'return'
  | 'accept'
  | 'publish'
  | 'hold'
  | 'release'
  | 'send-back';

/** Everything the reviewer's screen needs of one filing's newest submission. */
export interface ReviewView {
  filingId: string;
  unit: UnitRecord & { shortName: string };
  year: number;
  formInForce: FormName;
  state: FilingState;
  held: boolean;
  heldReason: string | null;
  /** The office that reviews it; null for the topmost government's own report. */
  reviewedByName: string | null;
  /** The topmost government, which may hold it and send it back; null for its own report. */
  topName: string | null;
  fictitious: boolean;
  due: string;
  daysLate: number;
  /** Null where nothing was submitted yet: a draft is the unit's own and is not shown. */
  submission: {
    id: string;
    number: number;
    report: ReportData;
    contentHash: string;
    at: Date;
    name: string;
    /** Null, both, for a report of the past that an office brought in: nobody signed it here. */
    signedBy: string | null;
    signedAt: Date | null;
    /** What was signed on paper, with its scan; null where the principal signed here. */
    paper: PaperView | null;
    findings: Finding[];
    /** Rules that could not be judged when it was filed, and why; null: filed before this was kept. */
    notAssessed: { rule: string; why: string }[] | null;
    explanations: { fingerprint: string; text: string }[];
    /** Places that differ from the submission before; empty for the first. */
    changed: { name: string; path: string; before: string; after: string }[];
  } | null;
  lastYear: ReportData | null;
  threads: ThreadView[];
  timeline: TimelineEntry[];
  publication: { version: number; at: Date } | null;
  actions: Record<ReviewAction, ActionState>;
}
