import { audit } from '../audit';
import type { Context } from '../context';
import { archiveDraft } from './archive-draft';
import { changeFiling, type Editing } from './change-filing';
import { loadArchive } from './load-archive';
import { requireSameRevision } from './require-same';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';
import { writeDraft } from './write-draft';

/**
 * Brings an archived draft back, with its file, what that had said and what still waited to be confirmed; the draft of
 * now is archived in its turn. CONFLICT where that was changed since `revision`.
 */
export async function restoreArchive(
  ctx: Context,
  input: Editing & { archiveId: string; revision: number },
): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '没有恢复存档。请刷新页面核对后再恢复。');
    const { draft, reading, importedFileId, toConfirm } = await loadArchive(tx, filing.id, input.archiveId);
    await archiveDraft(ctx, change, { cause: 'restore', dropped: [] });
    const written = await writeDraft(ctx, change, {
      cause: 'restore',
      draft,
      reading,
      importedFileId,
      toConfirm,
    });
    await audit(tx, ctx, {
      action: 'filing.restored',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { revision: written.filing.revision, archiveId: input.archiveId, form: draft.form },
    });
  });
  return viewFiling(ctx, input);
}
