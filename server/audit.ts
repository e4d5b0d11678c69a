import { desc, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { auditEvent } from '@/db/schema/audit-event';
import type { AuditAction } from './audit/actions';
import { eventHash, GENESIS_HASH } from './audit/chain';
import type { Context } from './context';

/** Any number, the same everywhere: the advisory lock that puts the events in one line. */
const CHAIN_LOCK = 4_901_100_711;

export interface AuditEntry {
  action: AuditAction;
  unitCode: string | null;
  /** The id of the filing, account or publication it concerns. */
  subject: string | null;
  /** JSON, without passwords or report text. `reason` (a string) is shown beside the event in the timeline. */
  details?: Record<string, unknown>;
}

/**
 * Writes one event of the audit trail within the verb's transaction: it stands or falls with what was done.
 * The lock is held until the transaction ends, so call it last.
 */
export async function audit(
  tx: Database,
  ctx: Pick<Context, 'actor' | 'now'>,
  entry: AuditEntry,
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${CHAIN_LOCK})`);
  const [last] = await tx
    .select({ hash: auditEvent.hash })
    .from(auditEvent)
    .orderBy(desc(auditEvent.id))
    .limit(1);
  const event = {
    at: ctx.now,
    actorId: ctx.actor?.accountId ?? null,
    actorName: ctx.actor?.name ?? '未登录',
    action: entry.action,
    unitCode: entry.unitCode,
    subject: entry.subject,
    // As jsonb will give it back: undefined dropped, dates as text.
    details: JSON.parse(JSON.stringify(entry.details ?? {})) as Record<string, unknown>,
    previousHash: last?.hash ?? GENESIS_HASH,
  };
  await tx.insert(auditEvent).values({ ...event, hash: eventHash(event) });
}
