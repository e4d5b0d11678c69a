import type { auditEvent } from '@/db/schema/audit-event';
import { canonicalJsonOf } from '../canonical-json';
import { sha256 } from '../sha256';

/** What stands before the first event. */
export const GENESIS_HASH = '0'.repeat(64);

/** What an event's hash covers: everything of the row but the id that the database gives and the hash itself. */
export type ChainedEvent = Omit<typeof auditEvent.$inferSelect, 'id' | 'hash'>;

/** The hash of an event: SHA-256 over its canonical JSON, the hash before it included. */
export function eventHash(event: ChainedEvent): string {
  const { at, actorId, actorName, action, unitCode, subject, details, previousHash } = event;
  return sha256(
    canonicalJsonOf({
      at: at.toISOString(),
      actorId,
      actorName,
      action,
      unitCode,
      subject,
      details,
      previousHash,
    }),
  );
}

/**
 * Whether a run of events, newest first, is unchanged and unbroken. `before` is the hash of the event that
 * precedes the oldest; null where the oldest is the very first.
 */
export function chainIntact(
  events: readonly (ChainedEvent & { hash: string })[],
  before: string | null,
): boolean {
  return events.every(
    (event, index) =>
      event.hash === eventHash(event) &&
      event.previousHash === (events[index + 1]?.hash ?? before ?? GENESIS_HASH),
  );
}
