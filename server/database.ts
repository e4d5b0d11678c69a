import { type Connection, connect, type Database } from '@/db/connection';
import { databaseUrl } from './settings';

// Next.js loads modules anew on each change while developing: the pool outlives them.
const kept = globalThis as typeof globalThis & { huangshuiConnection?: Connection };

/** The server's one pool, opened at the first use. */
export function database(): Database {
  kept.huangshuiConnection ??= connect(databaseUrl());
  return kept.huangshuiConnection.db;
}
