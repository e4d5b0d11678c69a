import { draftArchive } from '@/db/schema/filing';
import type { Context } from '../context';
import type { Change } from './change-filing';
import { filledPaths } from './report-paths';

type Archive = typeof draftArchive.$inferInsert;

/** Keeps the draft as it is, with its reading, its file and what waits to be confirmed, before something replaces it whole; one that holds nothing only where `evenEmpty`. */
export async function archiveDraft(
  ctx: Context,
  { tx, filing, actor }: Change,
  archive: Pick<Archive, 'cause' | 'dropped'>,
  { evenEmpty = false } = {},
): Promise<void> {
  if (!evenEmpty && filledPaths(filing.draft).length === 0) return;
  await tx.insert(draftArchive).values({
    ...archive,
    filingId: filing.id,
    draft: filing.draft,
    reading: filing.reading,
    importedFileId: filing.importedFileId,
    toConfirm: filing.toConfirm,
    by: actor.accountId,
    at: ctx.now,
  });
}
