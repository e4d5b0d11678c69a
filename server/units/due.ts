import type { reportingYear } from '@/db/schema/reporting-year';
import type { UnitRecord } from '@/report/unit-record';

/** Governments at county level or above, whose own report is due by 31 March (条例 Art. 49). */
const GOVERNMENTS: ReadonlySet<UnitRecord['kind']> = new Set(['city', 'district', 'county']);

/** The last day for a unit of this kind in a reporting year, YYYY-MM-DD in Asia/Shanghai. */
export function dueOf(
  kind: UnitRecord['kind'],
  year: Pick<typeof reportingYear.$inferSelect, 'unitsDue' | 'governmentsDue'>,
): string {
  return GOVERNMENTS.has(kind) ? year.governmentsDue : year.unitsDue;
}
