import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { CellValue } from '@/report/cell-value';
import type { RegisterMatching } from '@/report/register/extract';
import type { RegisterRow } from '@/report/register/register-row';
import type { RegisterWords } from '@/report/register/words';
import { account } from './account';
import { filing } from './filing';
import { unit } from './unit';

/**
 * A unit's register of applications (登记台账) for one filing, reduced to what table 3 is counted by. The file itself and
 * its other columns (names, telephones, what was asked for) are never kept. For the unit's own people alone: never
 * submitted, never published. Importing again replaces it; it can be deleted.
 */
export const requestRegister = pgTable('request_register', {
  filingId: uuid('filing_id')
    .primaryKey()
    .references(() => filing.id),
  fileName: text('file_name').notNull(),
  /** The sheet's name; empty for a CSV text. */
  sheet: text('sheet').notNull(),
  rows: jsonb('rows').$type<RegisterRow[]>().notNull(),
  words: jsonb('words').$type<RegisterWords>().notNull(),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** How a unit's register was matched last, so that the next one needs no matching. */
export const registerMatching = pgTable('register_matching', {
  unitCode: text('unit_code')
    .primaryKey()
    .references(() => unit.code),
  heads: jsonb('heads').$type<RegisterMatching['heads']>().notNull(),
  words: jsonb('words').$type<RegisterWords>().notNull(),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** A count that was taken over into a draft, and what stood there before, so that it can be undone. */
export const registerTaking = pgTable(
  'register_taking',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    /** The draft's revision that it made. */
    revision: integer('revision').notNull(),
    /** By path: the values that were replaced. */
    before: jsonb('before').$type<Record<string, CellValue>>().notNull(),
    /** Rows of the register that could not be counted and were knowingly left out. */
    leftOut: integer('left_out').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
    undoneAt: timestamp('undone_at', { withTimezone: true }),
  },
  (t) => [index('register_taking_filing').on(t.filingId)],
);
