import { asc, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { explanation } from '@/db/schema/filing';

/**
 * A filing's explanations, oldest first: of each finding and the values it spoke of the newest, which alone counts.
 * Whether one still stands is for the values' hash to say.
 */
export async function explanationsOf(db: Database, filingId: string) {
  const { fingerprint, valuesHash, number, text, at } = explanation;
  const newest = await db
    .selectDistinctOn([fingerprint, valuesHash], {
      ...{ fingerprint, valuesHash, number, text, at },
      name: account.name,
    })
    .from(explanation)
    .innerJoin(account, eq(account.id, explanation.by))
    .where(eq(explanation.filingId, filingId))
    .orderBy(asc(fingerprint), asc(valuesHash), desc(number));
  return newest.sort((a, b) => a.at.getTime() - b.at.getTime());
}
export type Explanation = Awaited<ReturnType<typeof explanationsOf>>[number];
