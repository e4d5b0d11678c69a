import { date, index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account';
import { integerYear } from './columns';
import { submission } from './submission';
import { unit } from './unit';

/** A submission made public. Append-only; the newest version of a unit and year is the one shown. */
export const publication = pgTable(
  'publication',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    unitCode: text('unit_code')
      .notNull()
      .references(() => unit.code),
    year: integerYear(),
    version: integer('version').notNull(),
    submissionId: uuid('submission_id')
      .notNull()
      .references(() => submission.id),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** The day in Asia/Shanghai on which a report of the past was made public then, where that is known. */
    publishedOn: date('published_on', { mode: 'string' }),
    note: text('note').notNull().default(''),
  },
  (t) => [
    unique('publication_version').on(t.unitCode, t.year, t.version),
    index('publication_year').on(t.year),
  ],
);
