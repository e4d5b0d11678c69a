import { eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { audit } from '../audit';
import { actorOf, type SessionClaim } from './actor';

/**
 * Ends every session of the claim's account by raising its epoch: a token copied from this browser, or left in another,
 * opens nothing any more. Nothing happens where the session is over already.
 */
export async function signOut(db: Database, now: Date, claim: SessionClaim): Promise<void> {
  await db.transaction(async (tx) => {
    const actor = await actorOf(tx, claim, now);
    if (!actor) return;
    await tx
      .update(account)
      .set({ sessionEpoch: sql`${account.sessionEpoch} + 1` })
      .where(eq(account.id, actor.accountId));
    await audit(tx, { actor, now }, { action: 'session.ended', unitCode: null, subject: actor.accountId });
  });
}
