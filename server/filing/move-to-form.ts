import { cellDefinition } from '@/report/forms/form-cells';
import { formByName, formInForce } from '@/report/forms/registry';
import { moveForm } from '@/report/move-form';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { archiveDraft } from './archive-draft';
import { changeFiling, type Editing } from './change-filing';
import type { FilingRow } from './load-filing';
import { requireSameRevision } from './require-same';
import type { FormMoveResult } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';
import { writeDraft } from './write-draft';

type Moved = ReturnType<typeof moveForm>;

/**
 * The draft on the form in force. One that is there already, read from a file, moves to the form's own wording: its
 * values stay, and the file's labels and rows, which no longer are the report's, go with the reading.
 */
function movedDraft(filing: FilingRow): Moved {
  const to = formInForce(filing.year);
  if (filing.draft.form === to.name && !filing.reading) {
    throw new Refusal('BAD_REQUEST', `报告已经使用${to.label}，不需要转换。`);
  }
  return moveForm(filing.draft, to.name);
}

/** What still waits for a person: what the move offers, and what waited before and came along. */
function toConfirmAfter(filing: FilingRow, moved: Moved): string[] {
  const form = formByName(moved.report.form);
  const before = filing.toConfirm.filter(
    (id) => cellDefinition(form, id) && moved.report.cells[id] === filing.draft.cells[id],
  );
  return [...new Set([...before, ...moved.toConfirm])];
}

/**
 * Moves the draft to the form in force for its year. The old draft, its reading and what the new form has no
 * place for are archived. CONFLICT where the draft was changed since `revision`.
 */
export async function moveToForm(
  ctx: Context,
  input: Editing & { revision: number },
): Promise<FormMoveResult> {
  const moved = await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '格式没有转换。请刷新页面核对后再转换。');
    const result = movedDraft(filing);
    const { carried, emptyNow, dropped } = result;
    const toConfirm = toConfirmAfter(filing, result);
    await archiveDraft(ctx, change, { cause: 'form-move', dropped });
    await writeDraft(ctx, change, { cause: 'form-move', draft: result.report, reading: null, toConfirm });
    await audit(tx, ctx, {
      action: 'filing.form-moved',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { from: filing.draft.form, to: result.report.form, dropped: dropped.map(({ cell }) => cell) },
    });
    return { carried, emptyNow, dropped, toConfirm };
  });
  return { ...moved, view: await viewFiling(ctx, input) };
}
