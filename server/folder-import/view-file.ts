import type { Context } from '../context';
import { fileRows, theFile } from './file-rows';
import { fileOf } from './import-of';
import { presentFile } from './present-file';
import { surroundingsOf } from './surroundings';
import type { ImportFileView } from './view';

/** One file with all that was read from it and what the rules find in it. */
export async function viewImportFile(ctx: Context, { fileId }: { fileId: string }): Promise<ImportFileView> {
  const { file, from } = await fileOf(ctx, fileId);
  const rows = await fileRows(ctx.db, theFile(fileId));
  const [row] = rows;
  if (!row) throw new Error(`file ${fileId} vanished`);
  const { report, reading, findings } = file;
  const around = await surroundingsOf(ctx.db, from, rows);
  return { file: presentFile(ctx, row, around), report, reading, findings };
}
