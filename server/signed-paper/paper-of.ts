import { eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { paperVerdict, signedPaper } from '@/db/schema/signed-paper';
import { signOff } from '@/db/schema/submission';
import type { PaperView } from './view';

const uploader = alias(account, 'uploader');
const judge = alias(account, 'judge');

/** The paper behind a sign-off; null where the principal signed with the own account. Checks no permission itself. */
export async function paperOf(db: Database, signOffId: string | null): Promise<PaperView | null> {
  if (signOffId === null) return null;
  const [row] = await db
    .select({
      paper: signedPaper,
      signed: signOff,
      uploadedBy: uploader.name,
      verdict: paperVerdict,
      name: judge.name,
    })
    .from(signedPaper)
    .innerJoin(signOff, eq(signOff.id, signedPaper.signOffId))
    .innerJoin(uploader, eq(uploader.id, signOff.by))
    .leftJoin(paperVerdict, eq(paperVerdict.signOffId, signedPaper.signOffId))
    .leftJoin(judge, eq(judge.id, paperVerdict.by))
    .where(eq(signedPaper.signOffId, signOffId));
  if (!row) return null;
  const { paper, signed, uploadedBy, verdict, name } = row;
  return {
    ...paper,
    contentHash: signed.contentHash,
    signedBy: signed.name,
    uploadedBy,
    uploadedAt: signed.at,
    verdict: verdict && { matches: verdict.matches, name: name ?? '', at: verdict.at },
  };
}

/** Whether a paper is there and the office has not confirmed it. */
export const waits = (paper: PaperView | null): boolean => paper !== null && paper.verdict?.matches !== true;
