import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { unit } from './unit';

/** DESIGN 'Roles': each held for one unit. */
export const ROLES = [
  'drafter',
  'checker',
  'principal',
  'unit_manager',
  'reviewer',
  'office_editor',
  'system_administrator',
  'security_administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export const account = pgTable('account', {
  id: uuid('id').primaryKey().defaultRandom(),
  /** What is typed at sign-in; lower case. */
  login: text('login').notNull().unique(),
  name: text('name').notNull(),
  /** argon2id. */
  passwordHash: text('password_hash').notNull(),
  /** Raised to revoke every session of the account: a token with another epoch is refused. */
  sessionEpoch: integer('session_epoch').notNull().default(1),
  /** A demo account exists only in demo mode. */
  demo: boolean('demo').notNull().default(false),
  failedSignIns: integer('failed_sign_ins').notNull().default(0),
  lockedUntil: timestamp('locked_until', { withTimezone: true }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  /** The password is one that somebody else handed out: good until then, to be changed at the sign-in. Null: the person's own. */
  oneTimeUntil: timestamp('one_time_until', { withTimezone: true }),
  lastSignedInAt: timestamp('last_signed_in_at', { withTimezone: true }),
  /** Since when it can't sign in. What it did keeps its name. */
  disabledAt: timestamp('disabled_at', { withTimezone: true }),
});

/**
 * Who held which role for which unit, from when to when. A trigger lets nothing change but the end, and that only to an
 * earlier instant: what was held stays on record.
 */
export const roleHeld = pgTable(
  'role_held',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    role: text('role').$type<Role>().notNull(),
    unitCode: text('unit_code')
      .notNull()
      .references(() => unit.code),
    /** Null: since before roles were dated. */
    heldFrom: timestamp('held_from', { withTimezone: true }),
    /** The first instant at which it is held no more; null: until further notice. */
    heldTo: timestamp('held_to', { withTimezone: true }),
    /** The principal in whose place it is held 代行, always between dates; null for a role of one's own. */
    actingFor: uuid('acting_for').references(() => account.id),
    /** Null where it was given from the command line. */
    grantedBy: uuid('granted_by').references(() => account.id),
    endedBy: uuid('ended_by').references(() => account.id),
  },
  (t) => [
    uniqueIndex('role_held_once')
      .on(t.accountId, t.role, t.unitCode)
      .where(sql`${t.heldTo} is null and ${t.actingFor} is null`),
    index('role_held_unit').on(t.unitCode),
    index('role_held_account').on(t.accountId),
  ],
);
