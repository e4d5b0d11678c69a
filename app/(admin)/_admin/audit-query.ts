import { z } from 'zod';
import { AUDIT_ACTION_NAMES } from '@/server/audit/actions';

const text = z.string().trim().max(60).catch('');
const day = z.iso.date().or(z.literal('')).catch('');

const querySchema = z.object({
  person: text,
  unit: text,
  action: z.enum(AUDIT_ACTION_NAMES).or(z.literal('')).catch(''),
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^\d{1,15}$/u)
    .or(z.literal(''))
    .catch(''),
});
/** What the address of the audit trail asks for; '' leaves a filter out. `before`: only rows with a smaller number. */
export type AuditQuery = z.infer<typeof querySchema>;

/** Reads an address's parameters; what can't be read falls back to no filter, never to an error. */
export function readAuditQuery(params: Record<string, string | string[] | undefined>): AuditQuery {
  const single = Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]);
  return querySchema.parse(Object.fromEntries(single));
}

/** The address of the trail for a query. */
export function auditHref(query: AuditQuery): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? '/audit' : `/audit?${new URLSearchParams(given)}`;
}

/** Whether a filter narrows the trail; the page doesn't count. */
export function isFiltered({ before: _, ...filters }: AuditQuery): boolean {
  return Object.values(filters).some((value) => value !== '');
}

/** The query as the API takes it. */
export function auditInput({ person, unit, action, from, to, before }: AuditQuery) {
  return {
    person: person || null,
    unit: unit || null,
    action: action || null,
    from: from || null,
    to: to || null,
    before: before === '' ? null : Number(before),
  };
}
