import { eq } from 'drizzle-orm';
import { folderImportFile } from '@/db/schema/folder-import';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { lockFile } from './import-of';
import { queueReading } from './queue-reading';

/** Has a file read once more that couldn't be read, as after a fault or on a busy machine. */
export async function readAgain(ctx: Context, { fileId }: { fileId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { file, from } = await lockFile(tx, ctx, fileId);
    if (file.state !== 'unreadable' || file.sha256 === null) {
      throw new Refusal('PRECONDITION_FAILED', '这份文件没有保存原件，或已经读过，不能重新读取。');
    }
    const again = { state: 'waiting', failure: null, readAt: null, outcome: null } as const;
    await tx
      .update(folderImportFile)
      .set({ ...again, outcomeBy: null, outcomeAt: null })
      .where(eq(folderImportFile.id, fileId));
    await queueReading(tx, [fileId]);
    await audit(tx, ctx, {
      action: 'import.read-again',
      unitCode: from.officeCode,
      subject: from.id,
      details: { fileId, file: file.path },
    });
  });
}
