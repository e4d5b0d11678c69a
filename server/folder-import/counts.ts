import { inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImportFile } from '@/db/schema/folder-import';
import type { ImportCounts } from './view';

const { importId, state, outcome } = folderImportFile;
const counted = (condition: ReturnType<typeof sql>) =>
  sql<number>`count(*) filter (where ${condition})`.mapWith(Number);

export const NO_FILES: ImportCounts = {
  files: 0,
  waiting: 0,
  read: 0,
  unreadable: 0,
  doubled: 0,
  taken: 0,
  leftOut: 0,
  open: 0,
};

/** How many files of each import stand where, by import; one without files is not among them. */
export async function countsOf(
  db: Database,
  importIds: readonly string[],
): Promise<Map<string, ImportCounts>> {
  if (importIds.length === 0) return new Map();
  const rows = await db
    .select({
      importId,
      files: counted(sql`true`),
      waiting: counted(sql`${state} = 'waiting'`),
      read: counted(sql`${state} = 'read'`),
      unreadable: counted(sql`${state} = 'unreadable'`),
      doubled: counted(sql`${state} = 'doubled'`),
      taken: counted(sql`${outcome} in ('published', 'draft')`),
      leftOut: counted(sql`${outcome} = 'left-out'`),
      open: counted(sql`${state} = 'read' and ${outcome} is null`),
    })
    .from(folderImportFile)
    .where(inArray(importId, [...importIds]))
    .groupBy(importId);
  return new Map(rows.map(({ importId: id, ...counts }) => [id, counts]));
}
