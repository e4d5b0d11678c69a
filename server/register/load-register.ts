import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { registerMatching, registerTaking, requestRegister } from '@/db/schema/request-register';
import type { RegisterMatching } from '@/report/register/extract';
import type { KeptRegister } from './view';

/** The register kept for a filing, with who imported it; null where there is none. Checks no permission itself. */
export async function registerOf(db: Database, filingId: string): Promise<KeptRegister | null> {
  const { fileName, sheet, rows, words, at } = requestRegister;
  const [row] = await db
    .select({ fileName, sheet, rows, words, at, name: account.name })
    .from(requestRegister)
    .innerJoin(account, eq(account.id, requestRegister.by))
    .where(eq(requestRegister.filingId, filingId));
  return row ?? null;
}

/** How a unit's register was matched last. */
export async function matchingOf(db: Database, unitCode: string): Promise<RegisterMatching | null> {
  const { heads, words } = registerMatching;
  const [row] = await db
    .select({ heads, words })
    .from(registerMatching)
    .where(eq(registerMatching.unitCode, unitCode));
  return row ?? null;
}

/** The newest count taken over into a filing's draft and not undone, with who did it. */
export async function standingTaking(db: Database, filingId: string) {
  const [row] = await db
    .select({ taking: registerTaking, name: account.name })
    .from(registerTaking)
    .innerJoin(account, eq(account.id, registerTaking.by))
    .where(and(eq(registerTaking.filingId, filingId), isNull(registerTaking.undoneAt)))
    .orderBy(desc(registerTaking.revision))
    .limit(1);
  return row ?? null;
}
