import type { SectionId, TableId } from '@/report/ids';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';

/** Parts of a report that a file does not have. */
export interface Lacking {
  readonly title: boolean;
  readonly sections: readonly SectionId[];
  readonly tables: readonly TableId[];
}

/** What a file said, before anything is judged. */
export interface Loaded {
  readonly file: string;
  readonly report: ReportData;
  /** Null for figures, which have no labels and no lines. */
  readonly reading: Reading | null;
  readonly unitName: string | null;
  readonly unitCode: string | null;
  readonly year: number | null;
  readonly lacking: Lacking;
  /** `told`: the file should have it, so that it is said once. `silent`: the kind of file never has it. */
  readonly lackingIs: 'told' | 'silent';
  readonly unread: readonly { readonly where: string; readonly raw: string; readonly why: string }[];
}

export const NOTHING_LACKING: Lacking = { title: false, sections: [], tables: [] };

export const lacksSomething = ({ title, sections, tables }: Lacking): boolean =>
  title || sections.length > 0 || tables.length > 0;
