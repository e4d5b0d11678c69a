import { audit } from '../audit';
import type { Context } from '../context';
import { lockFile } from './import-of';
import { markDecided } from './mark-decided';

/** Leaves a file out, whatever it is; it may still be taken in later. */
export async function leaveOut(ctx: Context, { fileId }: { fileId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const { file, from } = await lockFile(tx, ctx, fileId);
    await markDecided(tx, ctx, fileId, 'left-out', null);
    await audit(tx, ctx, {
      action: 'import.left-out',
      unitCode: from.officeCode,
      subject: from.id,
      details: { fileId, file: file.path },
    });
  });
}
