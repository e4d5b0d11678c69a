import { and, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { draftChange, draftSession } from '@/db/schema/draft-history';
import type { ChangedBy } from './view';

/** Who made a revision of a draft, and when. */
export interface ChangeAuthor {
  accountId: string;
  name: string;
  at: Date;
}

/** A change's author as one account is told of it. */
export const changedBy = (author: ChangeAuthor | undefined, accountId: string): ChangedBy | null =>
  author ? { name: author.name, at: author.at, own: author.accountId === accountId } : null;

/** The revisions' authors as the draft's history has them; one from before there was a history is left out. */
export async function changeAuthors(
  db: Database,
  filingId: string,
  revisions: readonly number[],
): Promise<Map<number, ChangeAuthor>> {
  if (revisions.length === 0) return new Map();
  const rows = await db
    .select({
      revision: draftChange.revision,
      accountId: draftSession.by,
      name: account.name,
      at: draftChange.at,
    })
    .from(draftChange)
    .innerJoin(
      draftSession,
      and(eq(draftSession.filingId, draftChange.filingId), eq(draftSession.number, draftChange.session)),
    )
    .innerJoin(account, eq(account.id, draftSession.by))
    .where(and(eq(draftChange.filingId, filingId), inArray(draftChange.revision, [...new Set(revisions)])));
  return new Map(rows.map(({ revision, ...author }) => [revision, author]));
}
