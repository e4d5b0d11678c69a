import { audit } from '../audit';
import type { Context } from '../context';
import { doubtful } from '../filing/apply-import';
import { changeFiling } from '../filing/change-filing';
import { findFiling } from '../filing/load-filing';
import { createFiling, requireOpenYear } from '../filing/open-filing';
import { writeDraft } from '../filing/write-draft';
import { requireFree } from './free-filing';
import { markDecided } from './mark-decided';
import { keepForUnit, takenIn } from './taken-in';

/**
 * Lays a file into the unit's filing as its draft, as if the unit had imported it: doubtful cells wait to be confirmed,
 * and the unit signs and files it. Only for a year that is open, and where nothing has been written yet.
 */
export async function draftFromFile(ctx: Context, { fileId }: { fileId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const within = { ...ctx, db: tx };
    const taken = await takenIn(tx, ctx, fileId);
    const { unitCode, year, report, reading } = taken;
    await requireOpenYear(tx, year, ctx.now);
    if (!(await findFiling(tx, { unitCode, year }))) await createFiling(ctx, tx, { unitCode, year });
    await changeFiling(within, 'import.accept', { unitCode, year }, async (change) => {
      requireFree(change.filing, year);
      const importedFileId = await keepForUnit(tx, ctx, taken);
      const toConfirm = doubtful(reading, report);
      await writeDraft(ctx, change, { cause: 'import', draft: report, reading, importedFileId, toConfirm });
      await markDecided(tx, ctx, fileId, 'draft', change.filing.id);
      await audit(tx, ctx, {
        action: 'import.drafted',
        unitCode,
        subject: change.filing.id,
        details: { year, importId: taken.file.importId, fileId, sha256: taken.file.sha256 },
      });
    });
  });
}
