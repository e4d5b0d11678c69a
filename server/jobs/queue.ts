import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';

/** What the worker does in the background (tasks.ts), with what each needs to know. */
interface Tasks {
  'read-import-file': { fileId: string };
  'send-mail': { mailId: string };
  remind: Record<string, never>;
}
export type TaskName = keyof Tasks;

/**
 * Tries before a job is given up. A worker that was killed in the middle of one has used a try. The queue waits e^n seconds
 * after the n-th: mail is tried for some three days, as mail servers among themselves do.
 */
const MAX_ATTEMPTS: Readonly<Record<TaskName, number>> = {
  'read-import-file': 5,
  'send-mail': 12,
  remind: 3,
};

/** One job: of several with one key only one waits. */
export interface Job<Name extends TaskName> {
  payload: Tasks[Name];
  key: string;
}

/** Leaves jobs for the worker, within the caller's transaction: they are there once what they are about is there. */
export async function addJobs<Name extends TaskName>(
  tx: Database,
  task: Name,
  jobs: readonly Job<Name>[],
): Promise<void> {
  if (jobs.length === 0) return;
  await tx.execute(sql`select graphile_worker.add_job(${task}, job -> 'payload',
      max_attempts => ${MAX_ATTEMPTS[task]}::int, job_key => job ->> 'key')
    from json_array_elements(${JSON.stringify(jobs)}::json) as job`);
}
