import { eq } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import type { Context } from '../context';
import { anyWorker } from '../jobs/any-worker';
import { countsOf, NO_FILES } from './counts';
import { fileRows, ofImport } from './file-rows';
import { importOf } from './import-of';
import { presentFile } from './present-file';
import { surroundingsOf } from './surroundings';
import type { ImportView } from './view';

/** An import with all its files as they stand now. */
export async function viewImport(ctx: Context, { importId }: { importId: string }): Promise<ImportView> {
  const found = await importOf(ctx, importId);
  const { id, name, at, cancelledAt, ignored, officeCode, by } = found;
  const rows = await fileRows(ctx.db, ofImport(importId));
  const waits = cancelledAt === null && rows.some(({ state }) => state === 'waiting');
  const [around, counts, [person], reading] = await Promise.all([
    surroundingsOf(ctx.db, found, rows),
    countsOf(ctx.db, [importId]),
    ctx.db.select({ name: account.name }).from(account).where(eq(account.id, by)),
    waits ? anyWorker(ctx.db) : true,
  ]);
  return {
    ...{ id, name, at, cancelledAt, ignored },
    officeName: around.units.get(officeCode)?.name ?? officeCode,
    by: person?.name ?? '',
    counts: counts.get(importId) ?? NO_FILES,
    stalled: !reading,
    files: rows.map((row) => presentFile(ctx, row, around)),
  };
}
