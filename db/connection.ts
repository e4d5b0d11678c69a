import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from './schema';

/** The database, or a transaction on it: verbs and queries take either. */
export type Database = PostgresJsDatabase<typeof schema>;

export interface Connection {
  db: Database;
  /** Waits up to 5 s for running queries, then closes every connection of the pool. */
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Connections in the pool at most; 10 unless given. */
  max?: number;
  /** What pg_stat_activity shows. */
  applicationName?: string;
  /** How long (s) one connection lives at most; 30 minutes unless given, null for as long as it lasts. */
  maxLifetime?: number | null;
  /** The longest one statement may run, in milliseconds; 30 000 unless given, 0 for no limit. */
  statementTimeout?: number;
}

/**
 * Opens a pool on a PostgreSQL URL: the one place where pool options are set. Connects at the first query,
 * so a server that doesn't answer shows there, within 10 s, as postgres.js's error (`ECONNREFUSED`, `28P01`, …).
 */
export function connect(url: string, options: ConnectionOptions = {}): Connection {
  const client = postgres(url, {
    max: options.max ?? 10,
    connect_timeout: 10,
    // A fresh look at the address now and then, so that a database moved elsewhere is found without a restart.
    max_lifetime: options.maxLifetime === undefined ? 30 * 60 : options.maxLifetime,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? 'huangshui',
      statement_timeout: options.statementTimeout ?? 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  });
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) };
}
