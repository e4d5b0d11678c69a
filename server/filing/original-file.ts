import { eq } from 'drizzle-orm';
import { importedFile } from '@/db/schema/imported-file';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { requireUnit } from '../units/require-unit';
import type { Upload } from './import-file';
import { loadFiling, type Which } from './load-filing';

/** The original that the draft was last read from, byte for byte. For the unit's own people. */
export async function originalFile(ctx: Context, which: Which): Promise<Upload> {
  await requireUnit(ctx, 'filing.view', which.unitCode);
  const { importedFileId } = await loadFiling(ctx.db, which);
  const [row] = importedFileId
    ? await ctx.db
        .select({ name: importedFile.name, bytes: importedFile.bytes })
        .from(importedFile)
        .where(eq(importedFile.id, importedFileId))
    : [];
  if (!row) throw new Refusal('NOT_FOUND', '这份报告没有导入过文件。');
  return row;
}
