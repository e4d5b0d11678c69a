import { getTableColumns, sql } from 'drizzle-orm';
import { z } from 'zod';
import { unitRecordSchema } from '@/report/unit-record';
import type { Database } from './connection';
import register from './data/xining-units.json' with { type: 'json' };
import { unit } from './schema/unit';

const registerSchema = z.object({
  units: z.array(
    unitRecordSchema.extend({
      shortName: z.string(),
      parent: z.string().nullable(),
      reviewedBy: z.string().nullable(),
      obliged: z.boolean(),
      verified: z.boolean(),
      source: z.string(),
    }),
  ),
});

/** The first six digits are the region of GB/T 2260 in every code of the register. */
const regionOf = (code: string) => code.slice(0, 6);

/**
 * Loads the public bodies of Xining from db/data/xining-units.json: adds what is new, brings the rest up to
 * the file. A unit that the file no longer has stays, because its filings do. Returns how many the file holds.
 */
export async function loadUnits(db: Database): Promise<number> {
  const rows = registerSchema.parse(register).units.map(({ parent, ...record }) => ({
    ...record,
    parentCode: parent,
    regionCode: regionOf(record.code),
  }));
  await db.insert(unit).values(rows).onConflictDoUpdate({ target: unit.code, set: everyColumnFromTheFile() });
  return rows.length;
}

function everyColumnFromTheFile() {
  const columns = Object.entries(getTableColumns(unit)).filter(([key]) => key !== 'code');
  return Object.fromEntries(columns.map(([key, column]) => [key, sql.raw(`excluded."${column.name}"`)]));
}
