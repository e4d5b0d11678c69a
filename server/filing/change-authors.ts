import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import type { FilingRow } from './load-filing';
import type { ChangedBy } from './view';

/** Who made a revision of a draft, and when. */
export interface ChangeAuthor {
  accountId: string;
  name: string;
  at: Date;
}

type Of = Pick<FilingRow, 'id' | 'unitCode' | 'revision' | 'updatedAt' | 'updatedBy'>;

/** The newest revision's author stands in the row itself. */
async function newest(db: Database, filing: Of): Promise<ChangeAuthor | null> {
  if (filing.updatedBy === null) return null;
  const [by] = await db.select({ name: account.name }).from(account).where(eq(account.id, filing.updatedBy));
  return by ? { accountId: filing.updatedBy, name: by.name, at: filing.updatedAt } : null;
}

/** A change's author as one account is told of it. */
export const changedBy = (author: ChangeAuthor | undefined, accountId: string): ChangedBy | null =>
  author ? { name: author.name, at: author.at, own: author.accountId === accountId } : null;

/** The revisions' authors as the audit trail has them; one that it doesn't tell is left out. */
export async function changeAuthors(
  db: Database,
  filing: Of,
  revisions: readonly number[],
): Promise<Map<number, ChangeAuthor>> {
  const authors = new Map<number, ChangeAuthor>();
  const asked = [...new Set(revisions)];
  if (asked.includes(filing.revision)) {
    const author = await newest(db, filing);
    if (author) authors.set(filing.revision, author);
  }
  const older = asked.filter((revision) => revision !== filing.revision);
  if (older.length === 0) return authors;
  const revision = sql<string>`${auditEvent.details} ->> 'revision'`;
  const rows = await db
    .select({ revision, accountId: auditEvent.actorId, name: auditEvent.actorName, at: auditEvent.at })
    .from(auditEvent)
    .where(
      and(
        // By unit as well, because that is what the index goes by.
        eq(auditEvent.unitCode, filing.unitCode),
        eq(auditEvent.subject, filing.id),
        inArray(revision, older.map(String)),
      ),
    );
  for (const { accountId, name, at, ...row } of rows) {
    if (accountId !== null) authors.set(Number(row.revision), { accountId, name, at });
  }
  return authors;
}
