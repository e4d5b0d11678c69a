import { z } from 'zod';
import { UNIT_KINDS } from '@/report/unit-record';

const querySchema = z.object({
  /** Null: the server chooses the year. */
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null).default(null),
  q: z.string().trim().max(60).catch('').default(''),
  district: z.string().max(20).nullable().catch(null).default(null),
  kind: z.enum(UNIT_KINDS).nullable().catch(null).default(null),
  published: z
    .literal('1')
    .transform(() => true)
    .catch(false)
    .default(false),
  /** 1-based. */
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});

/** What the address of the public index asks for. */
export type IndexQuery = z.output<typeof querySchema>;
export type SearchParams = Record<string, string | string[] | undefined>;

/** Reads an address's parameters; what can't be read falls back to its default, never to an error. */
export function readIndexQuery(params: SearchParams): IndexQuery {
  const single = Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]);
  return querySchema.parse(
    Object.fromEntries(single.filter(([, value]) => value !== undefined && value !== '')),
  );
}

/** The index's address for a query with some of it changed; a new filter begins at page 1 again. */
export function indexHref(query: IndexQuery, change: Partial<IndexQuery>, anchor = ''): string {
  const next = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (next.year !== null) params.set('year', String(next.year));
  if (next.q !== '') params.set('q', next.q);
  if (next.district !== null) params.set('district', next.district);
  if (next.kind !== null) params.set('kind', next.kind);
  if (next.published) params.set('published', '1');
  if (next.page > 1) params.set('page', String(next.page));
  const text = params.toString();
  return `/${text === '' ? '' : `?${text}`}${anchor}`;
}

/** What takes every filter away; the year stays. */
export const CLEARED = { q: '', district: null, kind: null, published: false } as const;

/** Whether the list is narrowed (the year and the page don't count). */
export function isFiltered(query: IndexQuery): boolean {
  return query.q !== '' || query.district !== null || query.kind !== null || query.published;
}
