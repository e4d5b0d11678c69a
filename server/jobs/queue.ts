import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';

/** What the worker does in the background (tasks.ts), with what each needs to know. */
export interface Tasks {
  'read-import-file': { fileId: string };
}
export type TaskName = keyof Tasks;

/** Tries before a job is given up. A worker that was killed in the middle of one has used a try. */
const MAX_ATTEMPTS = 5;

/**
 * Leaves a job for the worker, within the caller's transaction: it is there once what it is about is there.
 *
 * @param key of several jobs with one key only one waits
 */
export async function addJob<Name extends TaskName>(
  tx: Database,
  task: Name,
  payload: Tasks[Name],
  key: string,
): Promise<void> {
  await tx.execute(sql`select graphile_worker.add_job(${task}, ${JSON.stringify(payload)}::json,
    max_attempts => ${MAX_ATTEMPTS}::int, job_key => ${key})`);
}
