import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { account } from './account';
import { unit } from './unit';

/** Whom to call at a unit about the annual report. A row only where somebody of it has entered one. */
export const unitContact = pgTable('unit_contact', {
  unitCode: text('unit_code')
    .primaryKey()
    .references(() => unit.code),
  /** The section in charge, such as 办公室. */
  office: text('office').notNull(),
  telephone: text('telephone').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  updatedBy: uuid('updated_by')
    .notNull()
    .references(() => account.id),
});
