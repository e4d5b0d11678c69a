import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { signOff } from '@/db/schema/submission';
import { correctionOfDraft } from './correction';
import { explanationsOf } from './explanations';
import type { FilingRow } from './load-filing';
import { signedHash } from './signed-hash';

export type SignOffRow = typeof signOff.$inferSelect;

/** What would be signed of a filing now: its draft with its explanations and, of a correction, its reason. */
type Signable = Pick<FilingRow, 'id' | 'draft' | 'correctionId'>;

/** The hash of what would be signed of a filing now. */
export async function signedHashOf(db: Database, filing: Signable): Promise<string> {
  const { id, draft } = filing;
  return signedHash(draft, await explanationsOf(db, id), await correctionOfDraft(db, filing));
}

/**
 * The principal's sign-off that stands for a filing as it is now; null where none was given, where it was voided,
 * withdrawn or asked for anew, or where the report or an explanation has changed since.
 */
export async function standingSignOff(
  db: Database,
  filing: Signable & Pick<FilingRow, 'signOffId'>,
): Promise<SignOffRow | null> {
  if (filing.signOffId === null) return null;
  const [newest] = await db.select().from(signOff).where(eq(signOff.id, filing.signOffId));
  return newest?.contentHash === (await signedHashOf(db, filing)) ? newest : null;
}
