import { desc, eq } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import { folderImport } from '@/db/schema/folder-import';
import { unit } from '@/db/schema/unit';
import { may, requireMay } from '../access';
import type { Context } from '../context';
import { officeOf } from '../dashboard/office';
import { placeAmong } from '../units/unit-place';
import { countsOf, NO_FILES } from './counts';
import type { ImportEntry } from './view';

/** The imports that the caller may manage, newest first. FORBIDDEN for who works in no office. */
export async function listImports(ctx: Context): Promise<ImportEntry[]> {
  requireMay(ctx, 'import.manage', await officeOf(ctx, null));
  const [imports, units] = await Promise.all([
    ctx.db
      .select({ row: folderImport, officeName: unit.name, by: account.name })
      .from(folderImport)
      .innerJoin(unit, eq(unit.code, folderImport.officeCode))
      .innerJoin(account, eq(account.id, folderImport.by))
      .orderBy(desc(folderImport.at)),
    ctx.db.select().from(unit),
  ]);
  const register = new Map(units.map((one) => [one.code, one]));
  const own = imports.filter(({ row }) =>
    may(ctx.actor, 'import.manage', placeAmong(register, row.officeCode)),
  );
  const counts = await countsOf(
    ctx.db,
    own.map(({ row }) => row.id),
  );
  return own.map(({ row: { id, name, at, cancelledAt }, officeName, by }) => ({
    ...{ id, name, officeName, by, at, cancelledAt },
    counts: counts.get(id) ?? NO_FILES,
  }));
}
