import type { Context } from '../context';
import { Refusal } from '../errors';
import { fileStore } from '../files/file-store';
import { fileOf } from './import-of';

/** A file of an import as it was brought, byte for byte, for whoever may manage the import. */
export async function importOriginal(
  ctx: Context,
  fileId: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { file } = await fileOf(ctx, fileId);
  const bytes = file.sha256 === null ? null : await fileStore(ctx.db).get(file.sha256);
  if (bytes === null) throw new Refusal('NOT_FOUND', '这份文件没有保存原件：接收时已说明原因。');
  return { name: file.path.split('/').at(-1) ?? file.path, bytes };
}
