import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { draftArchive } from '@/db/schema/filing';
import { Refusal } from '../errors';

export type ArchiveRow = typeof draftArchive.$inferSelect;

/** One archived draft of a filing, whole. NOT_FOUND where it isn't that filing's. */
export async function loadArchive(db: Database, filingId: string, archiveId: string): Promise<ArchiveRow> {
  const [row] = await db
    .select()
    .from(draftArchive)
    .where(and(eq(draftArchive.id, archiveId), eq(draftArchive.filingId, filingId)));
  if (!row) throw new Refusal('NOT_FOUND', '没有找到这份存档。请刷新页面，从历史存档中重新选择。');
  return row;
}
