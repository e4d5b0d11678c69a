import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { draftArchive } from '@/db/schema/filing';
import { importedFile } from '@/db/schema/imported-file';
import { signOff, submission } from '@/db/schema/submission';
import { filledPaths } from './report-paths';
import type { FilingView } from './view';

/** Drafts that were replaced whole, newest first, without their contents; and the newest, where an import made it. */
export async function archivesOf(
  db: Database,
  filingId: string,
): Promise<Pick<FilingView, 'archives' | 'lastImport'>> {
  const rows = await db
    .select({ archive: draftArchive, name: account.name })
    .from(draftArchive)
    .innerJoin(account, eq(account.id, draftArchive.by))
    .where(eq(draftArchive.filingId, filingId))
    .orderBy(desc(draftArchive.at));
  const newest = rows[0]?.archive;
  return {
    // An empty one is kept for undoing alone: there is nothing in it to read.
    archives: rows
      .filter(({ archive }) => filledPaths(archive.draft).length > 0)
      .map(({ archive: { id, cause, draft, at, dropped }, name }) => ({
        ...{ id, cause, at, name, dropped },
        form: draft.form,
      })),
    lastImport: newest?.cause === 'import' ? { archiveId: newest.id, at: newest.at } : null,
  };
}

/** Every filed version by number, without its content. */
export async function submissionsOf(db: Database, filingId: string): Promise<FilingView['submissions']> {
  return db
    .select({
      id: submission.id,
      number: submission.number,
      at: submission.at,
      name: account.name,
      contentHash: submission.contentHash,
      // 铁守安（代严正国签批）: who signed in the principal's place is named with whose place it was.
      signedBy: sql<
        string | null
      >`${signOff.name} || coalesce('（代' || ${signOff.actingForName} || '签批）', '')`,
      signedAt: signOff.at,
    })
    .from(submission)
    .innerJoin(account, eq(account.id, submission.by))
    .leftJoin(signOff, eq(signOff.id, submission.signOffId))
    .where(eq(submission.filingId, filingId))
    .orderBy(asc(submission.number));
}

/** The original that the draft was last read from, without its bytes. */
export async function importedFileOf(
  db: Database,
  importedFileId: string | null,
): Promise<FilingView['importedFile']> {
  if (!importedFileId) return null;
  const [row] = await db
    .select({
      id: importedFile.id,
      name: importedFile.name,
      sha256: importedFile.sha256,
      at: importedFile.at,
    })
    .from(importedFile)
    .where(eq(importedFile.id, importedFileId));
  return row ?? null;
}
