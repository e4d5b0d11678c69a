import { customType, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { account } from './account';
import { integerYear } from './columns';
import { unit } from './unit';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** An uploaded original, kept with its SHA-256, and what was read from it. Append-only. */
export const importedFile = pgTable('imported_file', {
  id: uuid('id').primaryKey().defaultRandom(),
  unitCode: text('unit_code')
    .notNull()
    .references(() => unit.code),
  year: integerYear(),
  name: text('name').notNull(),
  sha256: text('sha256').notNull(),
  size: integer('size').notNull(),
  bytes: bytea('bytes').notNull(),
  report: jsonb('report').$type<ReportData>().notNull(),
  reading: jsonb('reading').$type<Reading>().notNull(),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});
