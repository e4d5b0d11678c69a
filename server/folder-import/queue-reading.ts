import type { Database } from '@/db/connection';
import { addJob } from '../jobs/queue';

/** The queue's name for the reading of one file. */
const readingKey = (fileId: string): string => `read-import-file:${fileId}`;

/** Leaves one file for the worker to read. */
export async function queueReading(tx: Database, fileId: string): Promise<void> {
  await addJob(tx, 'read-import-file', { fileId }, readingKey(fileId));
}
