import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';

/** The advisory locks by which living workers are told from dead ones, apart from all others. */
export const ALIVE = 490_110;

/**
 * Takes the lock of a living worker, for as long as the connection lasts: PostgreSQL lets go of it when the process is
 * gone, however it went. `db` must hold one connection, and keep it. Said again it is the same; a connection that was lost
 * in between is a new one and has the lock again.
 *
 * @param workerId what the queue writes beside a job that is being done
 */
export async function sayAlive(db: Database, workerId: string): Promise<void> {
  await db.execute(sql`select pg_advisory_lock(${ALIVE}::int, hashtext(${workerId}))
    where not exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()
      and classid = ${ALIVE}::oid)`);
}

/** Gives back all jobs of these workers, to be done by others, or by nobody where they are done already. */
export async function giveBack(db: Database, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length === 0) return;
  await db.execute(sql`select graphile_worker.force_unlock_workers(${sql.param(workerIds)}::text[])`);
}

/**
 * Gives back the jobs of workers that are gone, so that they are done now; the queue itself would wait for four hours.
 * Should a worker be taken for dead while it lives (its lock not taken yet, its connection lost), a job is done twice,
 * which the tasks bear.
 *
 * @returns the workers that were gone
 */
export async function releaseDead(db: Database): Promise<string[]> {
  return db.transaction(async (tx) => {
    const dead = await tx.execute<{ id: string }>(sql`
      select locked_by as id from graphile_worker._private_jobs where locked_by is not null
      group by locked_by having pg_try_advisory_xact_lock(${ALIVE}::int, hashtext(locked_by))`);
    const ids = dead.map(({ id }) => id);
    await giveBack(tx, ids);
    return ids;
  });
}
