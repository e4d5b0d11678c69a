import { and, eq, isNull } from 'drizzle-orm';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import { unit } from '@/db/schema/unit';
import { readOffThread } from '@/documents/off-thread/read-off-thread';
import type { ReportRead } from '@/documents/read-report';
import { UnreadableFile } from '@/documents/unreadable-file';
import type { Context } from '../context';
import { fileStore } from '../files/file-store';
import { judgeFile } from './judge-file';
import { FIRST_YEAR } from './limits';

type Background = Pick<Context, 'db' | 'now'>;

/** The file while it waits; null where it has been read since, or its import was called off. */
async function waiting({ db }: Background, fileId: string) {
  const [found] = await db
    .select({ path: folderImportFile.path, sha256: folderImportFile.sha256 })
    .from(folderImportFile)
    .innerJoin(folderImport, eq(folderImport.id, folderImportFile.importId))
    .where(
      and(
        eq(folderImportFile.id, fileId),
        eq(folderImportFile.state, 'waiting'),
        isNull(folderImport.cancelledAt),
      ),
    );
  return found ?? null;
}

async function read({ db }: Background, path: string, sha256: string | null) {
  const bytes = sha256 === null ? null : await fileStore(db).get(sha256);
  if (bytes === null) throw new Error(`the bytes of ${sha256} are not kept`);
  const units = await db.select({ code: unit.code, name: unit.name, aliases: unit.aliases }).from(unit);
  try {
    return await readOffThread(bytes, path.split('/').at(-1) ?? path, units);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

/** A year that no report can be of was misread. */
const believable = (year: number | null, now: Date) =>
  year !== null && year >= FIRST_YEAR && year <= now.getUTCFullYear() ? year : null;

async function resultOf({ db, now }: Background, id: string, { report, reading, unitCode }: ReportRead) {
  const year = believable(reading.year, now);
  const judged = await judgeFile(db, { id, unitCode, year, report, reading });
  const found = { foundUnitCode: unitCode, foundYear: year, unitCode, year };
  return { state: 'read', report, reading, ...found, findings: judged?.findings ?? null } as const;
}

/**
 * Reads one waiting file in the reading process and keeps what was read, or why it can't be. Done twice, or by two
 * workers at once, it is the same: only a file that still waits is written.
 *
 * @throws where the fault is ours; the file waits on then
 */
export async function readImportFile(ctx: Background, fileId: string): Promise<void> {
  const file = await waiting(ctx, fileId);
  if (file === null) return;
  const outcome = await read(ctx, file.path, file.sha256);
  const result =
    outcome instanceof UnreadableFile
      ? ({ state: 'unreadable', failure: outcome.message } as const)
      : await resultOf(ctx, fileId, outcome);
  await ctx.db
    .update(folderImportFile)
    .set({ ...result, readAt: ctx.now })
    .where(and(eq(folderImportFile.id, fileId), eq(folderImportFile.state, 'waiting')));
}
