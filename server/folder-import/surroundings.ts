import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { folderImportFile } from '@/db/schema/folder-import';
import { reportingYear } from '@/db/schema/reporting-year';
import { unit } from '@/db/schema/unit';
import { type FileRowShown, standingOf, whichKey } from './file-rows';
import type { ImportRow } from './import-of';
import type { Surroundings } from './present-file';

/** How many undecided files of the import are of one unit and year. */
async function togetherIn(db: Database, importId: string): Promise<Map<string, number>> {
  const { unitCode, year, outcome } = folderImportFile;
  const rows = await db
    .select({ unitCode, year })
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
  const together = new Map<string, number>();
  for (const row of rows) {
    const key = whichKey(row.unitCode ?? '', row.year ?? 0);
    together.set(key, (together.get(key) ?? 0) + 1);
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
    db.select().from(reportingYear),
    standingOf(db, rows),
    togetherIn(db, from.id),
  ]);
  return {
    units: new Map(units.map((one) => [one.code, one])),
    years: new Map(years.map((one) => [one.year, one])),
    standing,
    together,
    cancelled: from.cancelledAt !== null,
  };
}
