import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { FilingState } from '@/db/schema/filing';
import { signOff } from '@/db/schema/submission';
import { contentHash } from './content-hash';
import type { FilingRow } from './load-filing';

export type SignOffRow = typeof signOff.$inferSelect;

/** States in which a sign-off of the very content counts; in the others it is voided, withdrawn or not yet given. */
const STANDS_IN: ReadonlySet<FilingState> = new Set([
  'signed',
  'submitted',
  'returned',
  'accepted',
  'published',
]);

/** The principal's sign-off that stands for the draft as it is now; null where the content or the state says no. */
export async function standingSignOff(
  db: Database,
  filing: Pick<FilingRow, 'id' | 'state' | 'draft'>,
): Promise<SignOffRow | null> {
  if (!STANDS_IN.has(filing.state)) return null;
  const [newest] = await db
    .select()
    .from(signOff)
    .where(and(eq(signOff.filingId, filing.id), eq(signOff.contentHash, contentHash(filing.draft))))
    .orderBy(desc(signOff.at))
    .limit(1);
  return newest ?? null;
}
