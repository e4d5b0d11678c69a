import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { filing } from '@/db/schema/filing';

/**
 * Refuses to turn a database that people work in into a demo.
 * @throws Error, one sentence: it has accounts or filings, and none of the demo's
 */
export async function keepRealData(db: Database): Promise<void> {
  const isDemo = (await db.$count(account, eq(account.demo, true))) > 0;
  if (isDemo) return;
  const inUse = (await db.$count(account)) + (await db.$count(filing));
  if (inUse === 0) return;
  throw new Error(
    'The database of DATABASE_URL holds real accounts or filings, and `npm run up` is the demo: give it an empty ' +
      'database, or unset DATABASE_URL to use the embedded one.',
  );
}
