import { folderImport } from '@/db/schema/folder-import';
import { requireMay } from '../access';
import { audit } from '../audit';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { officeOf } from '../dashboard/office';

/** Opens an import for the caller's office, empty: its files come one by one (receive-upload.ts). */
export async function openImport(ctx: Context, { name }: { name: string }): Promise<{ id: string }> {
  const office = requireMay(ctx, 'import.manage', await officeOf(ctx, null));
  const by = callerOf(ctx).accountId;
  return ctx.db.transaction(async (tx) => {
    const [opened] = await tx
      .insert(folderImport)
      .values({ officeCode: office.unitCode, name, by, at: ctx.now })
      .returning({ id: folderImport.id });
    if (!opened) throw new Error('the import was not opened');
    await audit(tx, ctx, {
      action: 'import.opened',
      unitCode: office.unitCode,
      subject: opened.id,
      details: { name },
    });
    return opened;
  });
}
