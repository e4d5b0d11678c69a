import { type AnyPgColumn, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Finding } from '@/report/finding';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { account } from './account';
import { filing } from './filing';
import { storedFile } from './stored-file';
import { unit } from './unit';

/** A folder of reports that an office brought at once: many files, or the contents of a .zip. */
export const folderImport = pgTable(
  'folder_import',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** The unit whose office it belongs to: who works there may see and decide it. */
    officeCode: text('office_code')
      .notNull()
      .references(() => unit.code),
    /** The folder's or the .zip's name, as the person knows it. */
    name: text('name').notNull(),
    /** Files of the system's own that were passed over (__MACOSX, Thumbs.db, ~$…). */
    ignored: integer('ignored').notNull().default(0),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Called off: what is not accepted yet never will be. */
    cancelledAt: timestamp('cancelled_at', { withTimezone: true }),
  },
  (t) => [index('folder_import_office').on(t.officeCode, t.at)],
);

/** `waiting` for the worker, or how its reading ended; `doubled`: the same bytes have been brought before. */
export const READING_STATES = ['waiting', 'read', 'unreadable', 'doubled'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/** What became of a file that was read. */
export const OUTCOMES = ['published', 'draft', 'left-out'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One file of it: how far its reading is, what was read, whose report it is taken for, what became of it. */
export const folderImportFile = pgTable(
  'folder_import_file',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    importId: uuid('import_id')
      .notNull()
      .references(() => folderImport.id),
    /** Its path within the folder, with `/`. */
    path: text('path').notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    /** Null where the file was refused at the door and not kept. */
    sha256: text('sha256').references(() => storedFile.sha256),
    state: text('state').$type<ReadingState>().notNull().default('waiting'),
    /** The file of the same bytes that came first. */
    doubleOf: uuid('double_of').references((): AnyPgColumn => folderImportFile.id),
    /** Why it can't be read: a sentence for the person, null where it can. */
    failure: text('failure'),
    report: jsonb('report').$type<ReportData>(),
    reading: jsonb('reading').$type<Reading>(),
    /** As the file tells. */
    foundUnitCode: text('found_unit_code').references(() => unit.code),
    foundYear: integer('found_year'),
    /** As it is taken for: what was found, until a person says otherwise. */
    unitCode: text('unit_code').references(() => unit.code),
    year: integer('year'),
    /** Judged for that unit and year; null while either is missing. */
    findings: jsonb('findings').$type<Finding[]>(),
    readAt: timestamp('read_at', { withTimezone: true }),
    outcome: text('outcome').$type<Outcome>(),
    outcomeBy: uuid('outcome_by').references(() => account.id),
    outcomeAt: timestamp('outcome_at', { withTimezone: true }),
    /** The filing that it went into. */
    filingId: uuid('filing_id').references(() => filing.id),
  },
  (t) => [
    index('folder_import_file_import').on(t.importId, t.path),
    index('folder_import_file_sha256').on(t.sha256),
    index('folder_import_file_unit').on(t.unitCode, t.year),
  ],
);
