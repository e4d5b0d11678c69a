import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { database } from './database';
import { faultOf } from './fault';
import { isDemo, settingsProblems } from './settings';

const DEMO_ACCOUNTS =
  'The database of DATABASE_URL holds demo accounts, whose password everybody can read in the README. Give production a database of its own: `npm run up` filled this one.';

/** The sentence that keeps the server from starting on this database, or null. */
export async function databaseProblem(db: Database): Promise<string | null> {
  if (isDemo()) return null;
  const [held] = await db.select({ id: account.id }).from(account).where(eq(account.demo, true)).limit(1);
  return held ? DEMO_ACCOUNTS : null;
}

/** A database that doesn't answer yet is no reason not to start: demo accounts can't sign in here all the same. */
async function databaseProblems(): Promise<string[]> {
  try {
    return [await databaseProblem(database())].filter((problem) => problem !== null);
  } catch (error) {
    faultOf(error, 'startup');
    console.error('The database was not asked for demo accounts. GET /api/health tells when it answers.');
    return [];
  }
}

/** Ends the process with one line for each wrong setting; a server half set up is worse than none. */
export async function refuseWrongStart(env: NodeJS.ProcessEnv): Promise<void> {
  const wrongSettings = settingsProblems(env);
  const problems = wrongSettings.length > 0 ? wrongSettings : await databaseProblems();
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`Not started: ${problem}`);
  process.exit(1);
}
