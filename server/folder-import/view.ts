import type { Outcome, ReadingState } from '@/db/schema/folder-import';
import type { Finding } from '@/report/finding';
import type { FormName } from '@/report/ids';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';

/** How many files of an import stand where. */
export interface ImportCounts {
  files: number;
  waiting: number;
  read: number;
  unreadable: number;
  doubled: number;
  /** Taken in: published or laid in as drafts. */
  taken: number;
  leftOut: number;
  /** Read, and not decided on yet. */
  open: number;
}

/** One import in the list. */
export interface ImportEntry {
  id: string;
  name: string;
  officeName: string;
  by: string;
  at: Date;
  cancelledAt: Date | null;
  counts: ImportCounts;
}

/** A page of the list. `next`: what the next page is asked for with (`before`); null on the last one. */
export interface ImportPage {
  imports: ImportEntry[];
  next: string | null;
}

/** Null: it may be done; else the sentence of why not. */
export type WhyNot = string | null;

/** The file of the same bytes that came first. */
export interface DoubleOf {
  path: string;
  importId: string;
  importName: string;
  /** Of the same import. */
  here: boolean;
  /** Its import was called off. */
  cancelled: boolean;
  /** Where that file is taken in: as what, and as whose report of which year. */
  taken: { outcome: 'published' | 'draft'; unitCode: string; year: number } | null;
}

/** One file in the table of results. */
export interface ImportFile {
  id: string;
  path: string;
  /** Bytes. */
  size: number;
  /** Whether the original is kept and can be downloaded. */
  kept: boolean;
  state: ReadingState;
  failure: string | null;
  /** With `doubled`: which file it is the same as. */
  doubleOf: DoubleOf | null;
  /** As the file says, where it is no unit of the register. */
  writtenUnit: string | null;
  unitCode: string | null;
  unitName: string | null;
  year: number | null;
  /** Where a person has said otherwise than the file. */
  assigned: { unit: boolean; year: boolean };
  form: FormName | null;
  counts: { B: number; W: number; I: number } | null;
  outcome: Outcome | null;
  outcomeAt: Date | null;
  /** What a person has to look at before it can be taken in, each one sentence. */
  needs: string[];
  mayPublish: WhyNot;
  mayDraft: WhyNot;
  /** Whether the unit's report for the year is in the way, and can be looked at. */
  filed: boolean;
}

export interface ImportView extends Omit<ImportEntry, 'counts'> {
  counts: ImportCounts;
  /** The system's own files that were passed over. */
  ignored: number;
  /** Files wait, and no worker is there to read them. */
  stalled: boolean;
  files: ImportFile[];
}

/** One file with what was read, for a look before it is taken in. */
export interface ImportFileView {
  file: ImportFile;
  report: ReportData | null;
  reading: Reading | null;
  findings: Finding[] | null;
}

/** What became of one file of a decision; `why` it was refused, null where it wasn't. */
export interface Decided {
  fileId: string;
  why: WhyNot;
}

/** A unit that a file may be assigned to. */
export interface AssignableUnit {
  code: string;
  name: string;
}
