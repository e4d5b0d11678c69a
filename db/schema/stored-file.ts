import { customType, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A file's bytes under their own SHA-256, once however often it is brought. Append-only. See server/files/file-store.ts. */
export const storedFile = pgTable('stored_file', {
  /** Lower-case hex. */
  sha256: text('sha256').primaryKey(),
  /** Bytes. */
  size: integer('size').notNull(),
  bytes: bytea('bytes').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
});
