import { foreignKey, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { CellValue } from '@/report/cell-value';
import type { FormName } from '@/report/ids';
import type { ReportData } from '@/report/report';
import { account } from './account';
import { filing } from './filing';

export const CHANGE_CAUSES = [
  'typed',
  'fill',
  'import',
  'form-move',
  'restore',
  'correction-opened',
  'correction-abandoned',
] as const;
/** What a change of the draft came of. */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/**
 * A value before and after; a long text as what was taken out and put in at one place (UTF-16 offset), so that a save
 * of one character keeps one character and not the whole section twice.
 */
export type ValueChange = { before: CellValue; after: CellValue } | { at: number; out: string; in: string };

/**
 * One person's sitting at a draft: changes with less than half an hour between them. It keeps the draft as it was
 * before the first of them, so that any state is read from one row and the sitting's own changes. Append-only.
 */
export const draftSession = pgTable(
  'draft_session',
  {
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    /** 1 for a filing's first, counting up. */
    number: integer('number').notNull(),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    /** The draft before the sitting, and its revision. */
    before: jsonb('before').$type<ReportData>().notNull(),
    beforeRevision: integer('before_revision').notNull(),
  },
  (t) => [primaryKey({ columns: [t.filingId, t.number] })],
);

/** One change of the draft: a save, a fill, an import … Append-only. */
export const draftChange = pgTable(
  'draft_change',
  {
    filingId: uuid('filing_id').notNull(),
    session: integer('session').notNull(),
    /** The draft's revision that it made. */
    revision: integer('revision').notNull(),
    cause: text('cause').$type<ChangeCause>().notNull(),
    /** The draft's form after it. */
    form: text('form').$type<FormName>().notNull(),
    /** By path (`cell:<id>`, `section:<id>`, `title`, `front`). */
    changes: jsonb('changes').$type<Record<string, ValueChange>>().notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.filingId, t.session, t.revision] }),
    foreignKey({
      name: 'draft_change_in_session',
      columns: [t.filingId, t.session],
      foreignColumns: [draftSession.filingId, draftSession.number],
    }),
  ],
);
