import { index, integer, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { account } from './account';
import { integerYear } from './columns';
import { unit } from './unit';

export const NOTICE_KINDS = [
  'due',
  'overdue',
  'check-asked',
  'check-returned',
  'units-due',
  'units-overdue',
  'commented',
  'returned',
  'accepted',
  'published',
] as const;
/** units-due, units-overdue: told to an office's reviewers, of the units that haven't filed with it. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that one person is told of one unit's filing, or as a reviewer of what an office (`unitCode`) waits for. */
export const notice = pgTable(
  'notice',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    kind: text('kind').$type<NoticeKind>().notNull(),
    unitCode: text('unit_code')
      .notNull()
      .references(() => unit.code),
    year: integerYear(),
    /** What it is told of once: told again under the same key, it is the same notice. */
    key: text('key').notNull(),
    /** Its title and what to do, as it was told. */
    title: text('title').notNull(),
    body: text('body').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    readAt: timestamp('read_at', { withTimezone: true }),
  },
  (t) => [unique('notice_once').on(t.accountId, t.key), index('notice_newest').on(t.accountId, t.at)],
);

/** Where a person wants notices by mail; without a row none are sent. The person's own to set and to empty. */
export const mailAddress = pgTable('mail_address', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => account.id),
  address: text('address').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** Mail to be sent, written with its notice; the worker sends it (server/notices/send-mail.ts). */
export const mailOutbox = pgTable('mail_outbox', {
  id: uuid('id').primaryKey().defaultRandom(),
  noticeId: uuid('notice_id')
    .notNull()
    .unique()
    .references(() => notice.id),
  address: text('address').notNull(),
  subject: text('subject').notNull(),
  text: text('text').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
  sentAt: timestamp('sent_at', { withTimezone: true }),
  tries: integer('tries').notNull().default(0),
  /** What the mail server said at the last try that failed. */
  failure: text('failure'),
});
