import type { ReportData } from '@/report/report';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { archiveDraft } from '../filing/archive-draft';
import { changeFiling, type Editing } from '../filing/change-filing';
import type { FilingRow } from '../filing/load-filing';
import { changedPaths } from '../filing/report-paths';
import { requireSameRevision } from '../filing/require-same';
import { requireMove } from '../filing/why-not';
import { writeDraft } from '../filing/write-draft';
import { stateAt } from './state-at';
import type { Point } from './view';

/** What waits to be confirmed goes on waiting where the value stays; what is brought back, a person has chosen. */
function stillWaiting(filing: FilingRow, draft: ReportData): string[] {
  const changed = new Set(changedPaths(filing.draft, draft));
  return filing.toConfirm.filter((cell) => !changed.has(`cell:${cell}`));
}

/**
 * Brings an earlier state back as a new change: the draft of now stays in the history and in the archive, and a sign-off
 * is voided as by any edit. CONFLICT where the draft was changed since `revision`; BAD_REQUEST where it is that state
 * already. The new revision, and the one before, which takes the restoring back.
 */
export async function restoreState(
  ctx: Context,
  { point, revision, ...which }: Editing & { point: Point; revision: number },
): Promise<{ revision: number; before: number }> {
  return changeFiling(ctx, 'filing.edit', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, revision, '没有恢复。请刷新页面，看过改动后再恢复。');
    const draft = await stateAt(tx, filing, point);
    const sameForm = draft.form === filing.draft.form;
    if (sameForm && changedPaths(filing.draft, draft).length === 0) {
      throw new Refusal('BAD_REQUEST', '现在的报告与这一时点的内容相同，不需要恢复。');
    }
    await archiveDraft(ctx, change, { cause: 'restore', dropped: [] });
    const written = await writeDraft(ctx, change, {
      cause: 'restore',
      draft,
      // What the file said of another form's places says nothing of these.
      ...(sameForm ? {} : { reading: null }),
      toConfirm: sameForm ? stillWaiting(filing, draft) : [],
    });
    await audit(tx, ctx, {
      action: 'filing.restored',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { revision: written.filing.revision, point, form: draft.form },
    });
    return { revision: written.filing.revision, before: filing.revision };
  });
}
