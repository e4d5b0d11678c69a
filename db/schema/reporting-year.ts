import { boolean, date, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { FormName } from '@/report/ids';

/** A year that reports are filed for, with the form in force and both due dates (条例 Art. 49). */
export const reportingYear = pgTable('reporting_year', {
  year: integer('year').primaryKey(),
  form: text('form').$type<FormName>().notNull(),
  /** Last day for units, as a date in Asia/Shanghai: 31 January of the following year unless set otherwise. */
  unitsDue: date('units_due', { mode: 'string' }).notNull(),
  /** Last day for governments' own reports: 31 March. */
  governmentsDue: date('governments_due', { mode: 'string' }).notNull(),
  openedAt: timestamp('opened_at', { withTimezone: true }).notNull(),
  /** The most characters section 1 may have (TEXT-LENGTH), white space not counted; null: no limit. */
  maxSection1Characters: integer('max_section1_characters'),
  /** Only for reports of the past that an office brought in: nobody files for it or owes a report. */
  historical: boolean('historical').notNull().default(false),
});
