import { bigserial, index, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** What was done, by whom. Append-only and chained: `hash` covers the row and the hash before it. */
export const auditEvent = pgTable(
  'audit_event',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actorId: uuid('actor_id'),
    actorName: text('actor_name').notNull(),
    /** Such as filing.submitted, session.refused. */
    action: text('action').notNull(),
    unitCode: text('unit_code'),
    /** The filing, account or publication it concerns. */
    subject: text('subject'),
    details: jsonb('details').$type<Record<string, unknown>>().notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    index('audit_event_unit').on(t.unitCode, t.at),
    index('audit_event_at').on(t.at),
    index('audit_event_action').on(t.action, t.id),
  ],
);
