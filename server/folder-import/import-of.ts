import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import { requireMay } from '../access';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { unitPlace } from '../units/unit-place';

export type ImportRow = typeof folderImport.$inferSelect;
export type FileRow = typeof folderImportFile.$inferSelect;

const unknown = () => new Refusal('NOT_FOUND', '没有找到这次批量导入。请返回导入列表，从列表中打开。');

/** An import that the caller may manage. A foreign one is refused as an unknown unit is (access.ts). */
export async function importOf(ctx: Context, importId: string): Promise<ImportRow> {
  const [found] = await ctx.db.select().from(folderImport).where(eq(folderImport.id, importId));
  requireMay(ctx, 'import.manage', found ? await unitPlace(ctx.db, found.officeCode) : null);
  if (!found) throw unknown();
  return found;
}

/**
 * How an import's row is held until a transaction ends: `update` alone, to call it off; `no key update`, to bring files,
 * beside those who decide on some; `key share`, to decide.
 */
export type Hold = 'update' | 'no key update' | 'key share';

/** The same with its row locked until the transaction ends; PRECONDITION_FAILED where it was called off. */
export async function lockImport(
  tx: Database,
  ctx: Context,
  importId: string,
  hold: Hold,
): Promise<ImportRow> {
  await importOf({ ...ctx, db: tx }, importId);
  const [found] = await tx.select().from(folderImport).where(eq(folderImport.id, importId)).for(hold);
  if (!found) throw unknown();
  requireNotCancelled(found);
  return found;
}

function requireNotCancelled({ cancelledAt }: Pick<ImportRow, 'cancelledAt'>): void {
  if (cancelledAt === null) return;
  throw new Refusal('PRECONDITION_FAILED', '这次批量导入已经取消，不能再办理。需要时请新建一次导入。');
}

/** A file of an import that the caller may manage. */
export async function fileOf(ctx: Context, fileId: string): Promise<{ file: FileRow; from: ImportRow }> {
  const [file] = await ctx.db.select().from(folderImportFile).where(eq(folderImportFile.id, fileId));
  if (!file) {
    requireMay(ctx, 'import.manage', null);
    throw unknown();
  }
  return { file, from: await importOf(ctx, file.importId) };
}

/** The same with the file's row locked, to be decided on: refused where it was called off or is decided already. */
export async function lockFile(
  tx: Database,
  ctx: Context,
  fileId: string,
): Promise<{ file: FileRow; from: ImportRow }> {
  const { file: found } = await fileOf({ ...ctx, db: tx }, fileId);
  const from = await lockImport(tx, ctx, found.importId, 'key share');
  const [file] = await tx
    .select()
    .from(folderImportFile)
    .where(eq(folderImportFile.id, fileId))
    .for('update');
  if (!file) throw unknown();
  if (file.outcome === 'published' || file.outcome === 'draft') {
    throw new Refusal(
      'PRECONDITION_FAILED',
      '这份文件已经采用，不能再改。需要更正的，请在该单位的报告中办理。',
    );
  }
  return { file, from };
}
