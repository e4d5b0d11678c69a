import { z } from 'zod';
import type { FillKind } from '@/db/schema/draft-fill';
import type { DraftArchiveCause, FilingState } from '@/db/schema/filing';
import type { ThreadOpener } from '@/db/schema/review';
import { type CellValue, cellValueSchema } from '@/report/cell-value';
import type { Finding, Place } from '@/report/finding';
import type { FormName } from '@/report/ids';
import { SECTION_IDS } from '@/report/ids';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { SECTION_TEXT_LIMIT } from '@/report/report';
import type { NearText } from '@/report/similarity/near-text';
import type { UnitRecord } from '@/report/unit-record';
import type { CheckView } from '../checking/view';
import { textSchema } from '../inputs';
import type { PaperView } from '../signed-paper/view';
import type { Surroundings } from './surroundings';

/** One line of a person's task list. Dates are calendar days in Asia/Shanghai (YYYY-MM-DD). */
export interface FilingTask {
  unitCode: string;
  unitName: string;
  year: number;
  /** `not_started` until somebody of the unit opens it. */
  state: FilingState | 'not_started';
  due: string;
  /** Whole days until the due date; negative once past. */
  daysLeft: number;
  overdue: boolean;
  /** A correction of what is published is under way. */
  correcting: boolean;
  /** Sent to the unit's checker, who hasn't decided yet. */
  withChecker: boolean;
  /** 责令更正: the office wants what is published corrected, and no correction is under way yet. */
  correctionOrdered: boolean;
  blockingCount: number;
  warningCount: number;
  openThreads: number;
  updatedAt: Date | null;
  fictitious: boolean;
}

/** What the signed-in person may do with the filing now, by name; each with the reason where not. */
export type FilingAction =
  | 'edit'
  | 'import'
  | 'move-form'
  | 'request-check'
  | 'withdraw-check'
  | 'pass-check'
  | 'refuse-check'
  | 'request-sign-off'
  | 'withdraw-sign-off'
  | 'sign-off'
  | 'refuse-sign-off'
  | 'submit'
  | 'recall'
  | 'answer'
  | 'open-correction'
  | 'amend-correction'
  | 'abandon-correction';
export type ActionState = { allowed: true } | { allowed: false; why: string };

export interface ThreadView {
  id: string;
  /** 1-based, in order of creation: the pin's number. */
  number: number;
  place: Place;
  placeName: string;
  status: 'open' | 'answered' | 'resolved';
  /** `above`: by the office above, which sent the report back and alone resolves it. */
  openedBy: ThreadOpener;
  messages: { text: string; side: 'office' | 'unit'; name: string; at: Date }[];
  /** What stood at its place when it was commented on; null for a place without a value of its own. */
  was: { path: string; value: CellValue } | null;
}

/** One dated line of the filing's history, newest last. */
export interface TimelineEntry {
  at: Date;
  name: string;
  /** The audit trail's name of it, such as review.returned. */
  action: string;
  what: string;
  note: string;
}

/** What was filled in at one click: whose statement it is, of when, and where its numbers came from. */
export interface FillView {
  kind: FillKind;
  /** The draft's revision that it made: a place stands as filled while `versions` has this for it. */
  revision: number;
  /** By path, as editPath gives it. */
  values: Record<string, CellValue>;
  name: string;
  at: Date;
  /** The publication of the unit's own that it was taken from. */
  source: { year: number; version: number } | null;
}

/**
 * What an edit voids: a check that is asked for or passed, a signature that is asked for or given. `name`: who sent it to
 * be checked, passed it or signed it. Who sends an edit sends the token along to say that this is known.
 */
export const atStakeSchema = z.object({
  kind: z.enum(['checking', 'checked', 'signing', 'signed']),
  name: z.string().nullable(),
  at: z.date(),
  token: z.string(),
});
export type AtStake = z.infer<typeof atStakeSchema>;

/** A filed version without its content. */
interface SubmissionLine {
  id: string;
  number: number;
  at: Date;
  name: string;
  contentHash: string;
  /** Null, both, for a report of the past: nobody signed it here. */
  signedBy: string | null;
  signedAt: Date | null;
}

/** A correction as the unit's own people see it while it is under way. */
export interface CorrectionView {
  reason: string;
  material: boolean;
  name: string;
  at: Date;
  /** The published version that it corrects, with its content. */
  corrects: { version: number; at: Date; report: ReportData };
}

/** Everything the unit's screen needs of one filing, with what the rules look at beside it. */
export interface FilingView extends Surroundings {
  id: string;
  unit: UnitRecord & { shortName: string };
  year: number;
  formInForce: FormName;
  state: FilingState;
  due: string;
  daysLeft: number;
  overdue: boolean;
  /** The name of the office that reviews it. */
  reviewedByName: string;
  draft: ReportData;
  revision: number;
  versions: Record<string, number>;
  reading: Reading | null;
  importedFile: { id: string; name: string; sha256: string; at: Date } | null;
  toConfirm: string[];
  archives: {
    id: string;
    cause: DraftArchiveCause;
    form: FormName;
    at: Date;
    name: string;
    dropped: { cell: string; name: string; value: string }[];
  }[];
  /** The newest archive, where an import made it: what undoing that import brings back. */
  lastImport: { archiveId: string; at: Date } | null;
  /** Oldest first. */
  fills: FillView[];
  /** The version of last year's publication, whose report is `lastYear`; null where there is none. */
  lastYearVersion: number | null;
  explanations: { fingerprint: string; valuesHash: string; text: string; name: string; at: Date }[];
  /** Other units' texts that are much like the draft's as it is saved: the unit and the share, never the words. */
  nearTexts: NearText[];
  /** `actingForName`: the principal in whose place it was given 代行; `paper`: it was given on a printed cover, whose scan is kept. */
  signOff: {
    name: string;
    actingForName: string | null;
    at: Date;
    contentHash: string;
    paper: PaperView | null;
  } | null;
  /** Null where the unit doesn't have its reports checked. */
  check: CheckView | null;
  /** What an edit would void now; null: nothing. */
  atStake: AtStake | null;
  /** The name of the principal in whose place this person would sign; null for a principal and for everybody else. */
  signsForName: string | null;
  /** SHA-256 of what the principal signs: the draft with its explanations (signed-hash.ts). */
  contentHash: string;
  submissions: SubmissionLine[];
  /** The correction under way; null where none is. */
  correction: CorrectionView | null;
  /** 责令更正 of what stands published; null where the office ordered none. */
  correctionOrder: { reason: string; at: Date; officeName: string } | null;
  /** The version that stands published; null where none is. */
  published: { version: number; at: Date } | null;
  /** The newest version that was given back, while the unit mends it: what it files next is compared with it. */
  givenBack: { number: number; report: ReportData } | null;
  threads: ThreadView[];
  timeline: TimelineEntry[];
  savedAt: Date;
  fictitious: boolean;
  actions: Record<FilingAction, ActionState>;
}

/** The id of a form's cell, such as t3.new.natural; whether the form has it, the verb asks. */
export const cellIdSchema = z.string().regex(/^[a-z0-9_.]{1,80}$/);

const base = { baseVersion: z.int().nonnegative(), fill: z.int().positive().optional() };
/**
 * One typed change. `baseVersion` is the path's version that the person saw (0: never changed); `fill`, the revision of the
 * person's own fill whose value a redo puts back.
 */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cell'), cell: cellIdSchema, value: cellValueSchema, ...base }),
  z.strictObject({
    kind: z.literal('section'),
    section: z.enum(SECTION_IDS),
    value: textSchema(SECTION_TEXT_LIMIT),
    ...base,
  }),
  z.strictObject({ kind: z.literal('title'), value: textSchema(500), ...base }),
  z.strictObject({ kind: z.literal('front'), value: textSchema(4_000), ...base }),
]);
export type Edit = z.infer<typeof editSchema>;

/** The token of an AtStake, which the server alone makes and compares. */
export const voidsSchema = z.string().max(80).optional();

/** The path an edit's version is kept under. */
export function editPath(edit: Edit): string {
  if (edit.kind === 'cell') return `cell:${edit.cell}`;
  return edit.kind === 'section' ? `section:${edit.section}` : edit.kind;
}

/** Who last changed a place, and when; `own`: the very account that asks. */
export interface ChangedBy {
  name: string;
  at: Date;
  own: boolean;
}

export interface SaveResult {
  revision: number;
  /** The revision that the edits were laid upon: what lies between the caller's and this one was others' doing. */
  basedOn: number;
  /** New versions of the paths that were saved. */
  versions: Record<string, number>;
  savedAt: Date;
  /** Paths somebody else changed meanwhile: not overwritten; the value that stands is given, and whose it is. */
  conflicts: { path: string; value: CellValue; version: number; by: ChangedBy | null }[];
  /** The state after the save: an edit of a signed draft voids the sign-off. */
  state: FilingState;
  contentHash: string;
  /** As in FilingView, for what is saved now; null where nothing changed. */
  nearTexts: NearText[] | null;
  /** A statement has been brought back with its values: FilingView's `fills` have one more. */
  restated: boolean;
}

/** What changed in a draft after a revision. */
export interface DraftChanges {
  form: FormName;
  revision: number;
  state: FilingState;
  savedAt: Date;
  contentHash: string;
  /** Each place once, with the value that stands. */
  places: { path: string; version: number; value: CellValue; by: ChangedBy | null }[];
}

/** A place that holds something and has another value in the file; null where the file has none. */
export interface DifferingPlace {
  /** As editPath gives it. */
  path: string;
  name: string;
  typed: CellValue;
  read: CellValue;
}

/** A path as editPath gives it; whether the form has it, the verb asks. */
export const pathSchema = z.string().regex(/^(?:title|front|section:[1-6]|cell:[a-z0-9_.]{1,80})$/);

/** What an upload found, before anything is taken over. */
export interface ImportPreview {
  importId: string;
  /** The draft's revision that `differing` speaks of; apply-import takes it back. */
  revision: number;
  report: ReportData;
  reading: Reading;
  findings: Finding[];
  /** The places where the draft holds something else than the file. Empty: nothing typed would be lost. */
  differing: DifferingPlace[];
  /** How many places that are blank in the draft the file fills; of two forms, they aren't the same places. */
  filling: number;
  /** The draft was taken from this very file, and holds all that is in it: there is nothing to take over. */
  alreadyTaken: boolean;
  /** True where the file names another unit or year than this filing's; the sentence says which. */
  warnings: string[];
}

export interface FormMoveResult {
  carried: number;
  toConfirm: string[];
  emptyNow: string[];
  dropped: { cell: string; name: string; value: string }[];
  view: FilingView;
}
