import type { Database } from '@/db/connection';
import { addJobs } from '../jobs/queue';

/** The queue's name for the reading of one file. */
const readingKey = (fileId: string): string => `read-import-file:${fileId}`;

/** Leaves files for the worker to read. */
export async function queueReading(tx: Database, fileIds: readonly string[]): Promise<void> {
  const jobs = fileIds.map((fileId) => ({ payload: { fileId }, key: readingKey(fileId) }));
  await addJobs(tx, 'read-import-file', jobs);
}
