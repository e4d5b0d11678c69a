import { eq } from 'drizzle-orm';
import { folderImport } from '@/db/schema/folder-import';
import { audit } from '../audit';
import type { Context } from '../context';
import { handOnDoubles } from './hand-on-doubles';
import { lockImport } from './import-of';

/**
 * Calls an import off: what waits is not read, and what is not taken in never will be. What was taken in stays; the
 * files are kept, and may be brought again. What another import has of them is read there.
 */
export async function cancelImport(ctx: Context, { importId }: { importId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { id, officeCode } = await lockImport(tx, ctx, importId, 'update');
    await tx.update(folderImport).set({ cancelledAt: ctx.now }).where(eq(folderImport.id, id));
    await handOnDoubles(tx, id);
    await audit(tx, ctx, { action: 'import.cancelled', unitCode: officeCode, subject: id });
  });
}
