import { boolean, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
});

export const roleHeld = pgTable(
  'role_held',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => account.id),
    role: text('role').$type<Role>().notNull(),
    unitCode: text('unit_code')
      .notNull()
      .references(() => unit.code),
  },
  (t) => [primaryKey({ columns: [t.accountId, t.role, t.unitCode] })],
);
