import type { RegisterFile } from '@/report/register/register-sheet';
import type { KnownUnit } from '../known-unit';
import type { ReportRead } from '../read-report';
import type { Scan } from '../scan/read-scan';
import type { UnreadableCode } from '../unreadable-file';

/** What a file is read as, and what comes of it. */
export interface ReadAs {
  readonly report: ReportRead;
  readonly register: RegisterFile;
  readonly scan: Scan;
}

/** One file to read, as it goes to the reading process. */
export interface ReadingJob<As extends keyof ReadAs = keyof ReadAs> {
  readonly as: As;
  /** How much of a processor (ms) its reading may take. */
  readonly cpuMs: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly units: readonly KnownUnit[];
}

/** What comes back of it. `fault`: an error that no file should cause, with its stack for the log. */
export type ReadingAnswer<As extends keyof ReadAs = keyof ReadAs> =
  | { readonly kind: 'read'; readonly read: ReadAs[As] }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode; readonly cause: string }
  | { readonly kind: 'fault'; readonly stack: string };

/** What the process says first, once it can take a job. */
export const READY = 'ready';

/** The exit code by which the reading process says that a file needed more memory than it may have. */
export const EXIT_OUT_OF_MEMORY = 77;
/** The same for a file that took more of the processor than it may. */
export const EXIT_OUT_OF_TIME = 78;
