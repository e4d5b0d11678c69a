import type { FillKind } from '@/db/schema/draft-fill';
import type { FilingState } from '@/db/schema/filing';
import type { Difference } from '@/report/differences';
import type { Finding } from '@/report/finding';
import type { FormName, TableId } from '@/report/ids';
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
  | 'send-back'
  | 'order-correction';

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
    /** 本表其余为 0 and the statement that no application came, as far as they stand in it: by table, whose and of when. */
    statedZeros: { kind: FillKind; table: TableId; cells: number; name: string; at: Date }[];
    /** Which submission `changed` compares with; `version`: as such it was published, and this corrects it. */
    comparedWith: { number: number; version: number | null } | null;
    /** Places that differ from it; empty for the first. */
    changed: Difference[];
  } | null;
  lastYear: ReportData | null;
  threads: ThreadView[];
  timeline: TimelineEntry[];
  publication: { version: number; at: Date } | null;
  /** The correction under way; null where none is. */
  correction: {
    reason: string;
    material: boolean;
    openedAt: Date;
    corrects: { version: number; at: Date };
    /** What is shown is the correction; false while the unit is still writing it. */
    filed: boolean;
    /** All that it changes of what everybody sees. */
    differences: Difference[];
  } | null;
  /** 责令更正 of what stands published; null where none was ordered. */
  correctionOrder: { reason: string; at: Date; officeName: string } | null;
  actions: Record<ReviewAction, ActionState>;
}
