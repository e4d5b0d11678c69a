import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { auditEvent } from '@/db/schema/audit-event';
import type { AuditAction } from '../audit/actions';
import type { FilingRow } from './load-filing';

const EDITS: AuditAction[] = [
  'filing.saved',
  'filing.import-applied',
  'filing.form-moved',
  'filing.restored',
  'filing.cells-confirmed',
  'filing.counted-from-register',
  'register.count-undone',
  'filing.explained',
  'filing.taken-from-last-year',
  'filing.no-requests-declared',
  'filing.rest-zero-filled',
  // The reason becomes public with the report.
  'filing.correction-opened',
  'filing.correction-amended',
];

/** Whether an account has had a hand in a filing's draft: it can't be the one that signs it off. */
export async function isAuthor(
  db: Database,
  filing: Pick<FilingRow, 'id' | 'unitCode' | 'updatedBy'>,
  accountId: string,
): Promise<boolean> {
  if (filing.updatedBy === accountId) return true;
  const [edit] = await db
    .select({ id: auditEvent.id })
    .from(auditEvent)
    .where(
      and(
        eq(auditEvent.unitCode, filing.unitCode),
        eq(auditEvent.subject, filing.id),
        eq(auditEvent.actorId, accountId),
        inArray(auditEvent.action, EDITS),
      ),
    )
    .limit(1);
  return edit !== undefined;
}
