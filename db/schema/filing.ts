import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { account } from './account';
import { integerYear } from './columns';
import { importedFile } from './imported-file';
import { reportingYear } from './reporting-year';
import { unit } from './unit';

/** DESIGN 'States'. 'Overdue', 'corrected' and 'late' are flags, not states. */
export const FILING_STATES = [
  'draft',
  'signing',
  'signed',
  'submitted',
  'returned',
  'accepted',
  'published',
] as const;
export type FilingState = (typeof FILING_STATES)[number];

/** One unit's report for one year: the working draft and where it stands. */
export const filing = pgTable(
  'filing',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    unitCode: text('unit_code')
      .notNull()
      .references(() => unit.code),
    year: integerYear().references(() => reportingYear.year),
    state: text('state').$type<FilingState>().notNull().default('draft'),
    draft: jsonb('draft').$type<ReportData>().notNull(),
    /** Raised by every change of the draft. */
    revision: integer('revision').notNull().default(0),
    /** By path (`cell:<id>`, `section:<id>`, `title`, `front`): the revision that last changed it. */
    versions: jsonb('versions').$type<Record<string, number>>().notNull().default({}),
    /** What the imported file said; null once moved to another form or never imported. */
    reading: jsonb('reading').$type<Reading>(),
    importedFileId: uuid('imported_file_id').references(() => importedFile.id),
    /** The newest sign-off, until it is voided, withdrawn or asked for anew. References sign_off (0002). */
    signOffId: uuid('sign_off_id'),
    /**
     * When the sign-off was last asked for. What other units file later doesn't count against the draft as long as that
     * sign-off is awaited or stands (near-texts.ts).
     */
    signOffAskedAt: timestamp('sign_off_asked_at', { withTimezone: true }),
    /** The correction of what is published that the draft is for, while it is open. References correction (by hand). */
    correctionId: uuid('correction_id'),
    /** Cells carried over 'same, to be confirmed' and not confirmed yet. */
    toConfirm: jsonb('to_confirm').$type<string[]>().notNull().default([]),
    /** A reviewer has opened the submission: the unit can no longer recall it. */
    openedByReviewerAt: timestamp('opened_by_reviewer_at', { withTimezone: true }),
    /** The city holds it: it can't be published until released. */
    held: boolean('held').notNull().default(false),
    heldReason: text('held_reason'),
    /** The numbers are invented for the demo: every page that shows them says so. */
    fictitious: boolean('fictitious').notNull().default(false),
    firstSubmittedAt: timestamp('first_submitted_at', { withTimezone: true }),
    /** Counts of the findings on the draft as last saved: the unit's own. */
    blockingCount: integer('blocking_count').notNull().default(0),
    warningCount: integer('warning_count').notNull().default(0),
    /** Counts of the findings on the submission that the office sees; 0 while nothing is filed. */
    filedBlockingCount: integer('filed_blocking_count').notNull().default(0),
    filedWarningCount: integer('filed_warning_count').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
    updatedBy: uuid('updated_by').references(() => account.id),
  },
  (t) => [
    unique('filing_unit_year').on(t.unitCode, t.year),
    index('filing_year_state').on(t.year, t.state),
    check(
      'filing_state_known',
      sql`${t.state} in ('draft','signing','signed','submitted','returned','accepted','published')`,
    ),
  ],
);

export type DraftArchiveCause = 'import' | 'form-move' | 'restore' | 'correction';

/** A draft as it was before something replaced it whole: an import, a move to another form, an older one brought back, an abandoned correction. */
export const draftArchive = pgTable('draft_archive', {
  id: uuid('id').primaryKey().defaultRandom(),
  filingId: uuid('filing_id')
    .notNull()
    .references(() => filing.id),
  cause: text('cause').$type<DraftArchiveCause>().notNull(),
  draft: jsonb('draft').$type<ReportData>().notNull(),
  reading: jsonb('reading').$type<Reading>(),
  importedFileId: uuid('imported_file_id').references(() => importedFile.id),
  /** What still waited to be confirmed in it. */
  toConfirm: jsonb('to_confirm').$type<string[]>().notNull().default([]),
  /** What the new form has no place for: shown, never silently lost. */
  dropped: jsonb('dropped').$type<{ cell: string; name: string; value: string }[]>().notNull().default([]),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/**
 * The unit's written explanation of a warning; void once the values it speaks of change. Append-only: of several
 * of one finding and the same values the one with the highest number counts.
 */
export const explanation = pgTable(
  'explanation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    fingerprint: text('fingerprint').notNull(),
    valuesHash: text('values_hash').notNull(),
    /** 1 for the first of a finding and its values, counting up. */
    number: integer('number').notNull().default(1),
    text: text('text').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('explanation_number').on(t.filingId, t.fingerprint, t.valuesHash, t.number)],
);
