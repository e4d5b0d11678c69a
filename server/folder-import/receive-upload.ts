import { type ArchiveEntry, openArchive } from '@/documents/archive/archive';
import { isArchive, isForeignArchive, isZip } from '@/documents/archive/kind-of-entry';
import { UnreadableFile } from '@/documents/unreadable-file';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { cleanPath } from './clean-path';
import { type ImportRow, lockImport } from './import-of';
import { type Received, receiver } from './receive-file';

/** One file as it was picked, with its path within the folder. */
export interface Brought {
  path: string;
  bytes: Uint8Array;
}

/** The entries of a .zip of files; null for a document, and for all that is no zip. */
function archiveIn(bytes: Uint8Array): ArchiveEntry[] | null {
  if (!isZip(bytes)) return null;
  try {
    const entries = openArchive(bytes);
    return isArchive(entries) ? entries : null;
  } catch (error) {
    // A damaged document is the reader's to tell of. Of a bomb nothing is taken in.
    if (error instanceof UnreadableFile && error.code === 'BOMB') throw tooMuch();
    return null;
  }
}

const tooMuch = () =>
  new Refusal(
    'PAYLOAD_TOO_LARGE',
    '压缩包内的文件过多，或解压后超过 500 MB，没有接收。请分成几个压缩包，分次导入。',
  );

/**
 * Takes in one file of an import, or all files of one .zip: kept by their hash, and left for the worker to read, within
 * one transaction. Sent again, the same file is passed over. Bytes that have been brought before are told, and not read.
 *
 * @returns how many files were new, the same as others, refused at the door, or the system's own
 */
export async function receiveUpload(
  ctx: Context,
  importId: string,
  { path, bytes }: Brought,
): Promise<Received> {
  const entries = archiveIn(bytes);
  if (entries?.some(({ encrypted }) => encrypted)) {
    throw new Refusal('BAD_REQUEST', '压缩包设有密码，没有接收。请解压后重新压缩为不设密码的 .zip，再导入。');
  }
  if (entries === null && isForeignArchive(bytes)) {
    throw new Refusal(
      'BAD_REQUEST',
      '只能打开 .zip 压缩包，没有接收。请将 .rar、.7z 等解压，另存为 .zip 或直接选择文件夹。',
    );
  }
  return ctx.db.transaction(async (tx) => {
    const into = await lockImport(tx, ctx, importId, 'no key update');
    const receive = await receiver(tx, ctx, into);
    if (entries === null) await receive.file(cleanPath(path), bytes);
    else for (const entry of entries) await receive.entry(entry);
    return told(ctx, tx, into, path, await receive.done());
  });
}

async function told(
  ctx: Context,
  tx: Context['db'],
  into: ImportRow,
  path: string,
  received: Received,
): Promise<Received> {
  await audit(tx, ctx, {
    action: 'import.received',
    unitCode: into.officeCode,
    subject: into.id,
    details: { file: cleanPath(path), ...received },
  });
  return received;
}
