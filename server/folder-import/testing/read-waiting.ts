import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImportFile } from '@/db/schema/folder-import';
import { NOON } from '../../testing/people';
import { readImportFile } from '../read-import-file';

/** Reads what waits in an import, as the worker does. */
export async function readWaiting(db: Database, importId: string): Promise<void> {
  const waiting = await db
    .select({ id: folderImportFile.id })
    .from(folderImportFile)
    .where(and(eq(folderImportFile.importId, importId), eq(folderImportFile.state, 'waiting')));
  await Promise.all(waiting.map(({ id }) => readImportFile({ db, now: NOON }, id)));
}
