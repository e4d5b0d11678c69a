import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import { folderImport } from '@/db/schema/folder-import';
import { unit } from '@/db/schema/unit';
import { may, requireMay } from '../access';
import type { Context } from '../context';
import { officeOf } from '../dashboard/office';
import { placeAmong } from '../units/unit-place';
import { countsOf, NO_FILES } from './counts';
import { IMPORTS_ON_A_PAGE } from './limits';
import type { ImportPage } from './view';

/** The units whose offices' imports the caller may manage. */
async function managed(ctx: Context): Promise<string[]> {
  const register = new Map((await ctx.db.select().from(unit)).map((one) => [one.code, one]));
  return [...register.keys()].filter((code) => may(ctx.actor, 'import.manage', placeAmong(register, code)));
}

/** Older than that import, in the order of the list. Of an import that isn't there nothing is older. */
const olderThan = (importId: string) =>
  sql`(${folderImport.at}, ${folderImport.id}) < (select at, id from folder_import where id = ${importId})`;

/**
 * A page of the imports that the caller may manage, newest first. FORBIDDEN for who works in no office.
 *
 * @param before the last import of the page before; null for the first page
 */
export async function listImports(ctx: Context, { before }: { before: string | null }): Promise<ImportPage> {
  requireMay(ctx, 'import.manage', await officeOf(ctx, null));
  const ofMine = inArray(folderImport.officeCode, await managed(ctx));
  const found = await ctx.db
    .select({ row: folderImport, officeName: unit.name, by: account.name })
    .from(folderImport)
    .innerJoin(unit, eq(unit.code, folderImport.officeCode))
    .innerJoin(account, eq(account.id, folderImport.by))
    .where(before === null ? ofMine : and(ofMine, olderThan(before)))
    .orderBy(desc(folderImport.at), desc(folderImport.id))
    .limit(IMPORTS_ON_A_PAGE + 1);
  const shown = found.slice(0, IMPORTS_ON_A_PAGE);
  const ids = shown.map(({ row }) => row.id);
  const counts = await countsOf(ctx.db, ids);
  return {
    imports: shown.map(({ row: { id, name, at, cancelledAt }, officeName, by }) => ({
      ...{ id, name, officeName, by, at, cancelledAt },
      counts: counts.get(id) ?? NO_FILES,
    })),
    next: found.length > shown.length ? (ids.at(-1) ?? null) : null,
  };
}
