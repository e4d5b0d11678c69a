import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { CellValue } from '@/report/cell-value';
import { account } from './account';
import { filing } from './filing';
import { publication } from './publication';

export const FILL_KINDS = ['last-year', 'no-requests', 'rest-zero', 'register'] as const;
/** last-year 从上年报告带入 · no-requests 声明本年度未收到申请 · rest-zero 本表其余为 0 · register 由登记台账计数 */
export type FillKind = (typeof FILL_KINDS)[number];

/**
 * Several places of a draft filled at one click, empty ones but for `register`: who stated it, when, and for what was taken from last year from
 * which publication. Append-only: what was changed since shows by the path's version in the filing.
 */
export const draftFill = pgTable(
  'draft_fill',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    kind: text('kind').$type<FillKind>().notNull(),
    /** The draft's revision that it made: a place is as it was filled while its version is this one. */
    revision: integer('revision').notNull(),
    /** By path (`cell:<id>`, `section:<id>`), as in filing.versions. */
    values: jsonb('values').$type<Record<string, CellValue>>().notNull(),
    /** Last year's, for `last-year` alone. */
    publicationId: uuid('publication_id').references(() => publication.id),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [index('draft_fill_filing').on(t.filingId)],
);
