import { and, count, eq, isNull, ne, sql, sum } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import type { ArchiveEntry } from '@/documents/archive/archive';
import { isForeignArchive, isLeftBehind } from '@/documents/archive/kind-of-entry';
import { MAX_FILE_BYTES } from '@/documents/limits';
import { UnreadableFile } from '@/documents/unreadable-file';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { fileStore } from '../files/file-store';
import { sha256 } from '../sha256';
import { cleanPath } from './clean-path';
import type { ImportRow } from './import-of';
import { MAX_FILES, MAX_IMPORT_BYTES } from './limits';
import { queueReading } from './queue-reading';

/** What became of the files of one upload. */
export interface Received {
  /** Kept, and left to be read. */
  waiting: number;
  /** The same bytes as a file before. */
  doubled: number;
  /** Not kept: too large, packed once more, or broken in the archive. */
  refused: number;
  /** The system's own, passed over. */
  ignored: number;
  /** Sent before: nothing was done. */
  known: number;
}

const NESTED = '这是压缩包里的压缩包，没有打开。请解压后，把其中的年度报告直接放进文件夹，再导入。';

/** What takes in the files of one upload, within its transaction and with the import's row locked. */
export interface Receiver {
  file(path: string, bytes: Uint8Array): Promise<void>;
  entry(entry: ArchiveEntry): Promise<void>;
  done(): Promise<Received>;
}

type Values = Omit<typeof folderImportFile.$inferInsert, 'importId'>;

/** How many files and bytes the import holds already. */
async function heldBy(tx: Database, importId: string): Promise<{ files: number; bytes: number }> {
  const [held] = await tx
    .select({ files: count(), bytes: sum(folderImportFile.size).mapWith(Number) })
    .from(folderImportFile)
    .where(eq(folderImportFile.importId, importId));
  return { files: held?.files ?? 0, bytes: held?.bytes ?? 0 };
}

/**
 * The first file of the same bytes that the office brought, in this import or an earlier one that stands; held, so that
 * whoever calls that one off then finds the double (hand-on-doubles.ts).
 */
async function sameBefore(tx: Database, { officeCode }: ImportRow, hash: string) {
  const { id, path, importId } = folderImportFile;
  const [found] = await tx
    .select({ id, path, importId })
    .from(folderImportFile)
    .innerJoin(folderImport, eq(folderImport.id, importId))
    .where(
      and(
        eq(folderImportFile.sha256, hash),
        eq(folderImport.officeCode, officeCode),
        isNull(folderImport.cancelledAt),
        ne(folderImportFile.state, 'doubled'),
      ),
    )
    .orderBy(folderImport.at)
    .limit(1)
    .for('key share', { of: folderImport });
  return found ?? null;
}

/** Whether this import was sent the very file under the very name. */
async function isKnown(tx: Database, importId: string, path: string, hash: string): Promise<boolean> {
  const known = await tx.$count(
    folderImportFile,
    and(
      eq(folderImportFile.importId, importId),
      eq(folderImportFile.path, path),
      eq(folderImportFile.sha256, hash),
    ),
  );
  return known > 0;
}

export async function receiver(tx: Database, ctx: Context, into: ImportRow): Promise<Receiver> {
  const received: Received = { waiting: 0, doubled: 0, refused: 0, ignored: 0, known: 0 };
  const held = await heldBy(tx, into.id);
  const toRead: string[] = [];

  const add = async (values: Values): Promise<string> => {
    held.files += 1;
    held.bytes += values.size;
    if (held.files > MAX_FILES || held.bytes > MAX_IMPORT_BYTES) throw tooMany();
    const [row] = await tx
      .insert(folderImportFile)
      .values({ ...values, importId: into.id })
      .returning({ id: folderImportFile.id });
    if (!row) throw new Error('the file was not entered');
    return row.id;
  };

  const refuse = async (path: string, size: number, failure: string) => {
    await add({ path, size, state: 'unreadable', failure });
    received.refused += 1;
  };

  const keep = async (path: string, bytes: Uint8Array) => {
    const hash = sha256(bytes);
    const size = bytes.byteLength;
    if (await isKnown(tx, into.id, path, hash)) {
      received.known += 1;
      return;
    }
    const before = await sameBefore(tx, into, hash);
    await fileStore(tx).put(bytes, ctx.now);
    if (before) {
      await add({ path, size, sha256: hash, state: 'doubled', doubleOf: before.id });
      received.doubled += 1;
      return;
    }
    toRead.push(await add({ path, size, sha256: hash }));
    received.waiting += 1;
  };

  const file = async (path: string, bytes: Uint8Array) => {
    if (isLeftBehind(path)) received.ignored += 1;
    else if (bytes.byteLength > MAX_FILE_BYTES) {
      await refuse(path, bytes.byteLength, new UnreadableFile('TOO_LARGE').message);
    } else await keep(path, bytes);
  };

  const entry = async (packed: ArchiveEntry) => {
    const path = cleanPath(packed.path);
    if (isLeftBehind(packed.path)) {
      received.ignored += 1;
      return;
    }
    if (/\.(zip|rar|7z|tgz|gz)$/i.test(path)) return refuse(path, packed.size, NESTED);
    const bytes = await packed.bytes(MAX_FILE_BYTES).catch((error: unknown) => {
      if (error instanceof UnreadableFile) return error;
      throw error;
    });
    if (bytes instanceof UnreadableFile) return refuse(path, packed.size, bytes.message);
    return isForeignArchive(bytes) ? refuse(path, packed.size, NESTED) : file(path, bytes);
  };

  const done = async () => {
    await queueReading(tx, toRead);
    if (received.ignored > 0) {
      await tx
        .update(folderImport)
        .set({ ignored: sql`${folderImport.ignored} + ${received.ignored}` })
        .where(eq(folderImport.id, into.id));
    }
    return received;
  };

  return { file, entry, done };
}

function tooMany(): Refusal {
  return new Refusal(
    'PAYLOAD_TOO_LARGE',
    `一次批量导入最多 ${MAX_FILES} 份文件、共 1 GB，超出的没有接收。请分成几次导入。`,
  );
}
