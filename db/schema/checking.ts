import { boolean, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account';
import { filing } from './filing';
import { unit } from './unit';

/** Whether a unit has its reports checked 复核 before they go to the principal. Without a row it doesn't. */
export const unitChecking = pgTable('unit_checking', {
  unitCode: text('unit_code')
    .primaryKey()
    .references(() => unit.code),
  required: boolean('required').notNull(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  updatedBy: uuid('updated_by')
    .notNull()
    .references(() => account.id),
});

/**
 * - `asked`: the draft was sent to the checker · `passed`, `returned`: what the checker found
 * - `withdrawn`: the drafter took it back · `voided`: an edit, or the principal's refusal, ended what stood
 */
export const CHECK_STEPS = ['asked', 'passed', 'returned', 'withdrawn', 'voided'] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];

/** What has become of a draft on its way to the checker and back. Append-only: the newest step of a filing counts. */
export const draftCheck = pgTable(
  'draft_check',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    filingId: uuid('filing_id')
      .notNull()
      .references(() => filing.id),
    /** 1 for the first, counting up within the filing. */
    number: integer('number').notNull(),
    step: text('step').$type<CheckStep>().notNull(),
    /** SHA-256 of the report and the explanations that it was taken on (server/filing/signed-hash.ts), lower-case hex. */
    contentHash: text('content_hash').notNull(),
    /** What the checker wants mended; empty for every other step. */
    reason: text('reason').notNull().default(''),
    by: uuid('by')
      .notNull()
      .references(() => account.id),
    /** The person's name as it stood then. */
    name: text('name').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (t) => [unique('draft_check_number').on(t.filingId, t.number)],
);
