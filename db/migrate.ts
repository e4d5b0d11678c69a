import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import { connect } from './connection';

/** Any fixed number: two migrations of one database at the same time wait for each other on it. */
const MIGRATION_LOCK = 630_100;

/**
 * Brings the database at `url` up to the newest migration, the job queue's schema with it; does nothing where it is there already.
 * Each migration runs in one transaction: on an error the database stays as it was and the error is thrown.
 */
export async function migrate(url: string): Promise<void> {
  // One connection, because a session's advisory lock lives on the connection that took it.
  const { db, close } = connect(url, { max: 1, applicationName: 'huangshui-migrate', statementTimeout: 0 });
  try {
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await applyMigrations(db, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) });
    // The job queue brings its own schema, graphile_worker, and its own migrations.
    await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
  } finally {
    await close();
  }
}
