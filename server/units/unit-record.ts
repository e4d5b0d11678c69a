import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { unit } from '@/db/schema/unit';
import type { UnitRecord } from '@/report/unit-record';

/** What the rules and the screens need of a unit. Throws on an unknown code: look for the unit's place first. */
export async function unitRecordOf(db: Database, code: string): Promise<UnitRecord & { shortName: string }> {
  const [row] = await db
    .select({
      code: unit.code,
      name: unit.name,
      aliases: unit.aliases,
      kind: unit.kind,
      powers: unit.powers,
      shortName: unit.shortName,
    })
    .from(unit)
    .where(eq(unit.code, code));
  if (!row) throw new Error(`no unit ${code}`);
  return row;
}
