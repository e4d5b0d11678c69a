import { z } from 'zod';
import type { UnitRow } from '@/server/units/router';

export const UNIT_SORTS = ['code', 'name', 'kind', 'parent', 'reviewer'] as const;
export type UnitSort = (typeof UNIT_SORTS)[number];

const querySchema = z.object({
  q: z.string().trim().max(60).catch(''),
  kind: z.string().max(30).catch(''),
  unverified: z.literal('1').optional().catch(undefined),
  sort: z.enum(UNIT_SORTS).catch('code'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
});
/** What the address of the unit list asks for. */
export type UnitsQuery = z.infer<typeof querySchema>;

/** Reads an address's parameters; what can't be read falls back to its default. */
export function readUnitsQuery(params: Record<string, string | string[] | undefined>): UnitsQuery {
  const single = Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]);
  return querySchema.parse(Object.fromEntries(single));
}

/** The address's parameters of a query, defaults left out. */
export function unitsQueryString(query: UnitsQuery): string {
  const defaults: Record<string, string> = { q: '', kind: '', sort: 'code', dir: 'asc' };
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== defaults[key]) params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

const searchable = (text: string) => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** Found by name, short name, former or other names, or code. */
function matches(unit: UnitRow, q: string): boolean {
  const wanted = searchable(q);
  return [unit.name, unit.shortName, unit.code, ...unit.aliases].some((text) =>
    searchable(text).includes(wanted),
  );
}

const SORT_TEXT: Record<UnitSort, (unit: UnitRow) => string> = {
  code: (unit) => unit.code,
  name: (unit) => unit.name,
  kind: (unit) => unit.kind,
  parent: (unit) => unit.parentName ?? '',
  reviewer: (unit) => unit.reviewedByName ?? '',
};

/** The units that a query asks for, in its order; ties by code. */
export function findUnits(units: readonly UnitRow[], query: UnitsQuery): UnitRow[] {
  const text = SORT_TEXT[query.sort];
  const sign = query.dir === 'asc' ? 1 : -1;
  return units
    .filter(
      (unit) =>
        matches(unit, query.q) &&
        (query.kind === '' || unit.kind === query.kind) &&
        (query.unverified === undefined || !unit.verified),
    )
    .sort((a, b) => sign * text(a).localeCompare(text(b), 'zh-CN') || a.code.localeCompare(b.code));
}

/** The query after a click on a column's head. */
export function nextUnitSort(query: UnitsQuery, sort: UnitSort): UnitsQuery {
  const turned = query.sort === sort && query.dir === 'asc' ? 'desc' : 'asc';
  return { ...query, sort, dir: turned };
}
