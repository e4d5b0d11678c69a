import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import { queueReading } from './queue-reading';

/**
 * Leaves files for the worker once more that wait while no job will ever read them: their tries were used up by workers
 * that were killed, or the queue was emptied. What a file waits for is told by its own row and not by the queue.
 */
export async function waitingAgain(db: Database): Promise<void> {
  const lost = await db.execute<{ id: string }>(sql`
    select file.id from ${folderImportFile} as file
    join ${folderImport} as import on import.id = file.import_id and import.cancelled_at is null
    where file.state = 'waiting' and not exists (
      select from graphile_worker.jobs as job
      where job.key = 'read-import-file:' || file.id
        and (job.locked_at is not null or job.attempts < job.max_attempts))`);
  for (const { id } of lost) await queueReading(db, id);
}
