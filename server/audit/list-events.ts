import { and, desc, eq, gte, ilike, lt, or, type SQL, sql } from 'drizzle-orm';
import { auditEvent } from '@/db/schema/audit-event';
import { unit } from '@/db/schema/unit';
import { requireMay } from '../access';
import { startOfDay } from '../calendar';
import type { Context } from '../context';
import type { AuditAction } from './actions';
import { chainIntact } from './chain';

/** Events a page. */
export const PAGE = 50;

/** Which events are asked for; null leaves a filter out. */
export interface AuditFilter {
  /** A part of the person's name. */
  person: string | null;
  /** A part of the unit's name, or its code. */
  unit: string | null;
  action: AuditAction | null;
  /** Calendar days in Asia/Shanghai, YYYY-MM-DD, both included. */
  from: string | null;
  to: string | null;
}

/** One event as the auditor sees it; the action's words are auditActionWords (actions.ts). */
export interface AuditRow {
  id: number;
  at: Date;
  actorName: string;
  action: string;
  unitCode: string | null;
  unitName: string | null;
  details: Record<string, unknown>;
  hash: string;
}

export interface AuditPage {
  rows: AuditRow[];
  more: boolean;
  /** The rows' hashes, recomputed, fit them and the event before each in the whole trail, filtered or not. */
  chainIntact: boolean;
}

/**
 * One page of the audit trail, newest first, of the events that every filter lets through; `before`: only rows with a
 * smaller id. Auditors only.
 */
export async function listEvents(
  ctx: Context,
  { before, ...filter }: AuditFilter & { before: number | null },
): Promise<AuditPage> {
  requireMay(ctx, 'audit.list', null);
  const found = await ctx.db
    .select({ event: auditEvent, unitName: unit.name, precedingHash: precedingHash() })
    .from(auditEvent)
    .leftJoin(unit, eq(unit.code, auditEvent.unitCode))
    .where(and(before === null ? undefined : lt(auditEvent.id, before), ...conditions(filter)))
    .orderBy(desc(auditEvent.id))
    .limit(PAGE + 1);
  const page = found.slice(0, PAGE);
  return {
    rows: page.map(({ event: { id, at, actorName, action, unitCode, details, hash }, unitName }) => ({
      ...{ id, at, actorName, action, unitCode, unitName, details, hash },
    })),
    more: found.length > PAGE,
    chainIntact: page.every(({ event, precedingHash }) => chainIntact([event], precedingHash)),
  };
}

function conditions({ person, unit: asked, action, from, to }: AuditFilter): (SQL | undefined)[] {
  return [
    person === null ? undefined : ilike(auditEvent.actorName, containing(person)),
    asked === null ? undefined : or(eq(auditEvent.unitCode, asked), ilike(unit.name, containing(asked))),
    action === null ? undefined : eq(auditEvent.action, action),
    from === null ? undefined : gte(auditEvent.at, startOfDay(from)),
    to === null ? undefined : lt(auditEvent.at, startOfDay(to, 1)),
  ];
}

/** A pattern for a part of a text, in which % and _ stand for themselves. */
const containing = (part: string) => `%${part.replace(/[\\%_]/gu, '\\$&')}%`;

/** The hash of the event before, whoever it is of: by the key, so that a filter hides no gap. Null before the first. */
function precedingHash(): SQL<string | null> {
  return sql<string | null>`(select p.hash from ${auditEvent} p
    where p.id < ${auditEvent.id} order by p.id desc limit 1)`;
}
