import { and, eq } from 'drizzle-orm';
import { folderImportFile } from '@/db/schema/folder-import';
import type { Context } from '../context';

/** Tells of a file that our reader failed on, again and again, so that nobody waits for it. */
export async function giveUpReading(
  { db, now }: Pick<Context, 'db' | 'now'>,
  fileId: string,
  faultId: string,
): Promise<void> {
  const failure = `读取时系统出错，已停止读取。请稍后重新读取；仍然出错时，请把故障编号 ${faultId} 告知平台管理员。`;
  await db
    .update(folderImportFile)
    .set({ state: 'unreadable', failure, readAt: now })
    .where(and(eq(folderImportFile.id, fileId), eq(folderImportFile.state, 'waiting')));
}
