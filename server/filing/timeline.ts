import { and, asc, eq, notInArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { auditEvent } from '@/db/schema/audit-event';
import { filing } from '@/db/schema/filing';
import { type AuditAction, auditActionWords } from '../audit/actions';
import type { TimelineEntry } from './view';

/** Too many and too small to tell the filing's story. */
const LEFT_OUT: AuditAction[] = [
  'filing.saved',
  'filing.file-read',
  'filing.cells-confirmed',
  'filing.explained',
  'password.refused',
  'review.replied',
];

function noteOf(details: Record<string, unknown>): string {
  return typeof details.reason === 'string' ? details.reason : '';
}

/** A filing's history, oldest first: what the audit trail says of it, with the reason given, if any. */
export async function timelineOf(db: Database, filingId: string): Promise<TimelineEntry[]> {
  const events = await db
    .select({
      at: auditEvent.at,
      name: auditEvent.actorName,
      action: auditEvent.action,
      details: auditEvent.details,
    })
    .from(auditEvent)
    // By unit as well, because that is what the index goes by.
    .innerJoin(filing, eq(filing.unitCode, auditEvent.unitCode))
    .where(
      and(eq(filing.id, filingId), eq(auditEvent.subject, filingId), notInArray(auditEvent.action, LEFT_OUT)),
    )
    .orderBy(asc(auditEvent.id));
  return events.map(({ details, action, ...event }) => ({
    ...event,
    what: auditActionWords(action),
    note: noteOf(details),
  }));
}
