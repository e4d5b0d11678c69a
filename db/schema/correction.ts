import { boolean, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Reading } from '@/report/reading';
import { account } from './account';
import { filing } from './filing';
import { importedFile } from './imported-file';
import { publication } from './publication';
import { unit } from './unit';

/**
 * The correction of a published report: why, and what became of it. Open until it is published as the next version or
 * abandoned; from then on nothing in it changes. A filing has at most one that is open (filing.correction_id).
 */
export const correction = pgTable(
  'correction',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    /** The version that it corrects. */
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    /** The number of the newest submission when it was opened: what is filed after that is the correction. */
    afterNumber: integer('after_number').notNull(),
    /** 更正原因; becomes public with the corrected version. */
    reason: text('reason').notNull(),
    /** 实质性更正: a number, a fact or a conclusion changes, not only wording, form or a slip of the pen. */
    material: boolean('material').notNull(),
    /** What the filing's row had beside the published content, for an abandoned correction to give back. */
    reading: jsonb('reading').$type<Reading>(),
    importedFileId: uuid('imported_file_id').references(() => importedFile.id),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** The version that it was published as. */
    resultId: uuid('result_id')
      .unique()
      .references(() => publication.id),
    abandonedBy: uuid('abandoned_by').references(() => account.id),
    abandonedAt: timestamp('abandoned_at', { withTimezone: true }),
  },
  (t) => [index('correction_filing').on(t.filingId, t.afterNumber)],
);

/**
 * 责令更正: the office tells the unit to correct a published version. It stands until a newer version is published.
 * Append-only.
 */
export const correctionOrder = pgTable(
  'correction_order',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    reason: text('reason').notNull(),
    /** The unit whose office ordered it. */
    officeCode: text('office_code')
      .notNull()
      .references(() => unit.code),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [index('correction_order_publication').on(t.publicationId)],
);
