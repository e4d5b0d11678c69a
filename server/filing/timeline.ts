import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
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

/** What the office sees: what was filed and what it did itself. How the unit came to it is the unit's own. */
const OF_THE_OFFICE: AuditAction[] = [
  'filing.submitted',
  'filing.recalled',
  'filing.answered',
  'filing.correction-opened',
  'filing.correction-abandoned',
  'review.opened',
  'review.commented',
  'review.resolved',
  'review.reopened',
  'review.paper-confirmed',
  'review.returned',
  'review.accepted',
  'review.published',
  'review.held',
  'review.released',
  'review.sent-back',
  'review.correction-ordered',
  'import.published',
  'import.drafted',
];

function noteOf(details: Record<string, unknown>): string {
  return typeof details.reason === 'string' ? details.reason : '';
}

/**
 * A filing's history, oldest first: what the audit trail says of it, with the reason given, if any, as far as the
 * reader's side may know.
 */
export async function timelineOf(
  db: Database,
  filingId: string,
  reader: 'unit' | 'office',
): Promise<TimelineEntry[]> {
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
      and(
        eq(filing.id, filingId),
        eq(auditEvent.subject, filingId),
        reader === 'unit'
          ? notInArray(auditEvent.action, LEFT_OUT)
          : inArray(auditEvent.action, OF_THE_OFFICE),
      ),
    )
    .orderBy(asc(auditEvent.id));
  return events.map(({ details, action, ...event }) => ({
    ...event,
    action,
    what: auditActionWords(action),
    note: noteOf(details),
  }));
}
