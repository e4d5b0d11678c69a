import { sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { UnitRecord } from '@/report/unit-record';

/** Where a unit stands: what access.ts needs to know of it. */
export interface UnitPlace {
  unitCode: string;
  kind: UnitRecord['kind'];
  /** The unit whose office reviews this one; null for the topmost government. */
  reviewerCode: string | null;
  /** Nearest first, the topmost government last. */
  ancestors: string[];
}

/** A unit's row, as far as its place goes. */
export interface PlacedUnit {
  code: string;
  kind: UnitRecord['kind'];
  parentCode: string | null;
  reviewedBy: string | null;
}

/** The kinds of unit that have an office which reviews (主管部门, 条例 Art. 4 and 49). */
const KINDS_WITH_OFFICE: ReadonlySet<UnitRecord['kind']> = new Set([
  'city',
  'district',
  'county',
  'development_zone',
]);

/**
 * The place of one unit among those given, by code; null where the code is unknown. The reviewer is the unit's
 * own `reviewedBy`, else the nearest ancestor with an office. A loop in the data ends the way up.
 */
export function placeAmong(units: ReadonlyMap<string, PlacedUnit>, unitCode: string): UnitPlace | null {
  const unit = units.get(unitCode);
  if (!unit) return null;
  const ancestors: string[] = [];
  let reviewer: string | null = unit.reviewedBy;
  let above = unit.parentCode === null ? undefined : units.get(unit.parentCode);
  while (above && above.code !== unitCode && !ancestors.includes(above.code)) {
    ancestors.push(above.code);
    if (reviewer === null && KINDS_WITH_OFFICE.has(above.kind)) reviewer = above.code;
    above = above.parentCode === null ? undefined : units.get(above.parentCode);
  }
  return { unitCode, kind: unit.kind, reviewerCode: reviewer, ancestors };
}

/** The place of one unit, read in one query; null where the code is unknown. */
export async function unitPlace(db: Database, unitCode: string): Promise<UnitPlace | null> {
  const rows = await db.execute<{
    code: string;
    kind: UnitRecord['kind'];
    parent_code: string | null;
    reviewed_by: string | null;
  }>(sql`
    with recursive up as (
      select code, kind, parent_code, reviewed_by from unit where code = ${unitCode}
      union
      select u.code, u.kind, u.parent_code, u.reviewed_by from unit u join up on u.code = up.parent_code
    )
    select code, kind, parent_code, reviewed_by from up`);
  const units = rows.map((row) => ({
    code: row.code,
    kind: row.kind,
    parentCode: row.parent_code,
    reviewedBy: row.reviewed_by,
  }));
  return placeAmong(new Map(units.map((unit) => [unit.code, unit])), unitCode);
}
