import { z } from 'zod';
import type { ChangeCause } from '@/db/schema/draft-history';
import type { DraftArchiveCause, FilingState } from '@/db/schema/filing';
import type { Difference } from '@/report/differences';
import type { FormName } from '@/report/ids';
import type { ActionState, AtStake } from '../filing/view';

/** A state that a draft has been in: after a change, as it was filed, or as an archive keeps it. */
export const pointSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('revision'), revision: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('submission'), number: z.int().min(1) }),
  z.strictObject({ kind: z.literal('archive'), id: z.uuid() }),
]);
export type Point = z.infer<typeof pointSchema>;

/** One person's sitting at the draft, without its contents. */
export interface SessionLine {
  number: number;
  name: string;
  from: Date;
  to: Date;
  /** The draft's revision before it and after it. */
  beforeRevision: number;
  revision: number;
  /** How many times it was saved, and what of: different cells, different texts. */
  saves: number;
  cells: number;
  texts: number;
  causes: ChangeCause[];
}

/** What the history's page shows first. */
export interface HistoryView {
  unitName: string;
  year: number;
  state: FilingState;
  /** The draft's revision now: the newest state. */
  revision: number;
  /** Newest first, a page of them. */
  sessions: SessionLine[];
  /** Ask for the sittings before this number; null where there are none. */
  more: number | null;
  /** Every filed version; `version`: as such it was published. Newest first. */
  submissions: { number: number; at: Date; name: string; version: number | null }[];
  archives: { id: string; cause: DraftArchiveCause; form: FormName; at: Date; name: string }[];
  edit: ActionState;
  /** What restoring would void now; null: nothing. */
  atStake: AtStake | null;
  /** The unit has its reports checked before they are signed. */
  checking: boolean;
}

/** One save within a sitting. */
export interface SaveLine {
  revision: number;
  at: Date;
  cause: ChangeCause;
  /** The places it changed, by name. */
  places: string[];
}

export interface SessionView {
  number: number;
  differences: Difference[];
  /** Newest first, as many as fit a page. */
  saves: SaveLine[];
}

export interface Comparison {
  differences: Difference[];
}
