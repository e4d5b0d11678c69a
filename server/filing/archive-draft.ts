import { draftArchive } from '@/db/schema/filing';
import type { Context } from '../context';
import type { Change } from './change-filing';
import { filledPaths } from './report-paths';

type Archive = typeof draftArchive.$inferInsert;

/** Keeps the draft with its reading as it is, before something replaces it whole; not one that holds nothing. */
export async function archiveDraft(
  ctx: Context,
  { tx, filing, actor }: Change,
  archive: Pick<Archive, 'cause' | 'dropped'>,
): Promise<void> {
  if (filledPaths(filing.draft).length === 0) return;
  await tx.insert(draftArchive).values({
    ...archive,
    filingId: filing.id,
    draft: filing.draft,
    reading: filing.reading,
    by: actor.accountId,
    at: ctx.now,
  });
}
