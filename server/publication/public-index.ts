import { and, desc, eq, lte } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';
import { reportingYear } from '@/db/schema/reporting-year';
import { unit } from '@/db/schema/unit';
import { UNIT_KINDS, type UnitRecord } from '@/report/unit-record';
import type { Context } from '../context';
import { cityCode } from '../settings';
import { districtName, districtOf } from '../units/district';
import { searchByName } from './name-search';
import { lastPublished, newestPublications } from './newest-publications';
import type { PublicIndex, PublicIndexRow } from './view';

export interface PublicIndexQuery {
  /** Null: the newest year with a publication, else the newest open one. */
  year: number | null;
  q: string;
  district: string | null;
  kind: UnitRecord['kind'] | null;
  publishedOnly: boolean;
}

const NEWEST_SHOWN = 8;

/** The city's index of reports for everybody: who has published, and counts over all units that owe a report. */
export async function publicIndex({ db, now }: Context, query: PublicIndexQuery): Promise<PublicIndex> {
  const { years, standing } = await publicYears(db, now);
  const year = query.year ?? standing;
  const [units, facts, newest] = await Promise.all([
    db.select().from(unit).orderBy(unit.code),
    newestPublications(db, year),
    lastPublished(db, NEWEST_SHOWN),
  ]);
  const register = new Map(units.map((one) => [one.code, one]));
  const obliged = units
    .filter(({ obliged }) => obliged)
    .map((one) => ({
      ...one,
      districtCode: districtOf(register, one.code),
      published: facts.get(one.code) ?? null,
    }));
  const rows = chosen(obliged, query).map(rowOf);
  return {
    city: register.get(cityCode())?.shortName ?? '',
    year,
    years,
    ...counted(obliged),
    districts: byDistrict(obliged, register),
    kinds: byKind(obliged),
    rows,
    newest,
    anyFictitious: [...facts.values(), ...newest].some(({ fictitious }) => fictitious),
  };
}

/** The years one may choose, newest first, and the one shown where none was asked for. */
async function publicYears(db: Database, now: Date): Promise<{ years: number[]; standing: number }> {
  const [published, open] = await Promise.all([
    db.selectDistinct({ year: publication.year }).from(publication).orderBy(desc(publication.year)),
    db
      .select({ year: reportingYear.year })
      .from(reportingYear)
      .where(and(lte(reportingYear.openedAt, now), eq(reportingYear.historical, false)))
      .orderBy(desc(reportingYear.year))
      .limit(1),
  ]);
  const years = [...new Set([...published, ...open].map(({ year }) => year))].sort((a, b) => b - a);
  // Before the first year opens there is nothing to show; the calendar's last year keeps the page whole.
  const standing = published[0]?.year ?? open[0]?.year ?? now.getUTCFullYear() - 1;
  return { years: years.length > 0 ? years : [standing], standing };
}

type Obliged = typeof unit.$inferSelect & Pick<PublicIndexRow, 'districtCode' | 'published'>;

/** Published first, then by code. */
function chosen(
  units: readonly Obliged[],
  { q, district, kind, publishedOnly }: PublicIndexQuery,
): Obliged[] {
  const fitting = units.filter(
    (one) =>
      (district === null || one.districtCode === district) &&
      (kind === null || one.kind === kind) &&
      (!publishedOnly || one.published !== null),
  );
  const rank = ({ published }: Obliged) => (published === null ? 1 : 0);
  return searchByName(fitting, q).sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1));
}

const rowOf = ({
  code,
  name,
  shortName,
  kind,
  parentCode,
  districtCode,
  published,
}: Obliged): PublicIndexRow => ({
  code,
  name,
  shortName,
  kind,
  parentCode,
  districtCode,
  published,
});

const counted = (units: readonly Obliged[]) => ({
  total: units.length,
  published: units.filter(({ published }) => published !== null).length,
});

/** The city's own units first, as 市直单位, then the districts by code. */
function byDistrict(
  units: readonly Obliged[],
  register: ReadonlyMap<string, typeof unit.$inferSelect>,
): PublicIndex['districts'] {
  const codes = [...new Set(units.map(({ districtCode }) => districtCode))].sort();
  return codes.map((code) => ({
    code,
    name: districtName(register, code),
    ...counted(units.filter((one) => one.districtCode === code)),
  }));
}

function byKind(units: readonly Obliged[]): PublicIndex['kinds'] {
  return UNIT_KINDS.map((kind) => ({ kind, ...counted(units.filter((one) => one.kind === kind)) })).filter(
    ({ total }) => total > 0,
  );
}
