import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImportFile, type Outcome } from '@/db/schema/folder-import';
import { callerOf } from '../caller';
import type { Context } from '../context';

/** Writes what became of a file: the last change of its row where it was taken in. */
export async function markDecided(
  tx: Database,
  ctx: Context,
  fileId: string,
  outcome: Outcome,
  filingId: string | null,
): Promise<void> {
  await tx
    .update(folderImportFile)
    .set({ outcome, filingId, outcomeBy: callerOf(ctx).accountId, outcomeAt: ctx.now })
    .where(eq(folderImportFile.id, fileId));
}
