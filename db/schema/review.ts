import { jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Place } from '@/report/finding';
import { account } from './account';
import { filing } from './filing';
import { submission } from './submission';

/** Who opened a thread: the reviewing office, or the office above it by sending the filing back. */
export type ThreadOpener = 'office' | 'above';

export const DECISIONS = ['returned', 'accepted', 'published', 'held', 'released', 'sent_back'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the office decided on a submission. Append-only. */
export const reviewDecision = pgTable('review_decision', {
  id: uuid('id').primaryKey().defaultRandom(),
  submissionId: uuid('submission_id')
    .notNull()
    .references(() => submission.id),
  decision: text('decision').$type<Decision>().notNull(),
  reason: text('reason').notNull().default(''),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** A reviewer's comment on a cell, a section or the whole, and its answers. open → answered → resolved. */
export const commentThread = pgTable('comment_thread', {
  id: uuid('id').primaryKey().defaultRandom(),
  filingId: uuid('filing_id')
    .notNull()
    .references(() => filing.id),
  submissionId: uuid('submission_id')
    .notNull()
    .references(() => submission.id),
  place: jsonb('place').$type<Place>().notNull(),
  status: text('status').$type<'open' | 'answered' | 'resolved'>().notNull().default('open'),
  openedBy: text('opened_by').$type<ThreadOpener>().notNull().default('office'),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** One word in a thread. Append-only. */
export const commentMessage = pgTable('comment_message', {
  id: uuid('id').primaryKey().defaultRandom(),
  threadId: uuid('thread_id')
    .notNull()
    .references(() => commentThread.id),
  text: text('text').notNull(),
  /** Which side speaks. */
  side: text('side').$type<'office' | 'unit'>().notNull(),
  by: uuid('by')
    .notNull()
    .references(() => account.id),
  at: timestamp('at', { withTimezone: true }).notNull(),
});
