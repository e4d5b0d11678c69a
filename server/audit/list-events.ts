import { desc, eq, lt } from 'drizzle-orm';
import { auditEvent } from '@/db/schema/audit-event';
import { unit } from '@/db/schema/unit';
import { requireMay } from '../access';
import type { Context } from '../context';
import { chainIntact } from './chain';

/** Events a page. */
export const PAGE = 50;

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
  /** The page's hashes, recomputed, fit its rows and the event before the page. */
  chainIntact: boolean;
}

/** One page of the audit trail, newest first; `before`: only rows with a smaller id. Auditors only. */
export async function listEvents(ctx: Context, { before }: { before: number | null }): Promise<AuditPage> {
  requireMay(ctx, 'audit.list', null);
  const found = await ctx.db
    .select({ event: auditEvent, unitName: unit.name })
    .from(auditEvent)
    .leftJoin(unit, eq(unit.code, auditEvent.unitCode))
    .where(before === null ? undefined : lt(auditEvent.id, before))
    .orderBy(desc(auditEvent.id))
    .limit(PAGE + 1);
  const page = found.slice(0, PAGE);
  return {
    rows: page.map(({ event: { id, at, actorName, action, unitCode, details, hash }, unitName }) => ({
      ...{ id, at, actorName, action, unitCode, unitName, details, hash },
    })),
    more: found.length > PAGE,
    chainIntact: chainIntact(
      page.map(({ event }) => event),
      found[PAGE]?.event.hash ?? null,
    ),
  };
}
