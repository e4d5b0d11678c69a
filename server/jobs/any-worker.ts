import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { ALIVE } from './release-dead';

/** Whether a worker lives on this database: one that holds the lock of the living (release-dead.ts). */
export async function anyWorker(db: Database): Promise<boolean> {
  const [found] = await db.execute<{ alive: boolean }>(sql`
    select exists (
      select from pg_locks
      where locktype = 'advisory' and classid = ${ALIVE}::oid and objsubid = 2 and granted
        and database = (select oid from pg_database where datname = current_database())) as alive`);
  return found?.alive ?? false;
}
