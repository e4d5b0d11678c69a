import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImportFile } from '@/db/schema/folder-import';
import { unit } from '@/db/schema/unit';
import { type FileRowShown, standingOf, whichKey } from './file-rows';
import type { ImportRow } from './import-of';
import { knownYears } from './past-year';
import type { Surroundings } from './present-file';

/** The paths of the import's undecided files, by whose report of which year they are. */
async function togetherIn(db: Database, importId: string): Promise<Map<string, string[]>> {
  const { unitCode, year, outcome, path } = folderImportFile;
  const rows = await db
    .select({ unitCode, year, path })
    .from(folderImportFile)
    .where(
      and(
        eq(folderImportFile.importId, importId),
        eq(folderImportFile.state, 'read'),
        isNull(outcome),
        isNotNull(unitCode),
        isNotNull(year),
      ),
    );
  const together = new Map<string, string[]>();
  for (const row of rows) {
    const key = whichKey(row.unitCode ?? '', row.year ?? 0);
    together.set(key, [...(together.get(key) ?? []), row.path]);
  }
  return together;
}

/** All that an import's rows are looked at against, in four queries however many they are. */
export async function surroundingsOf(
  db: Database,
  from: ImportRow,
  rows: readonly FileRowShown[],
): Promise<Surroundings> {
  const [units, years, standing, together] = await Promise.all([
    db.select().from(unit),
    knownYears(db),
    standingOf(db, rows),
    togetherIn(db, from.id),
  ]);
  return {
    units: new Map(units.map((one) => [one.code, one])),
    years,
    standing,
    together,
    cancelled: from.cancelledAt !== null,
  };
}
