import { eq } from 'drizzle-orm';
import { filing as filingTable } from '@/db/schema/filing';
import { audit } from '../audit';
import type { Context } from '../context';
import { changeFiling } from './change-filing';
import type { Which } from './load-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Takes carried-over or doubtfully read cells as they stand. Cells that need no confirmation are passed over. */
export async function confirmCells(ctx: Context, input: Which & { cells: string[] }): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async ({ tx, filing, actor }) => {
    requireMove(filing.state, 'edit');
    const confirmed = filing.toConfirm.filter((cell) => input.cells.includes(cell));
    if (confirmed.length === 0) return;
    await tx
      .update(filingTable)
      .set({
        toConfirm: filing.toConfirm.filter((cell) => !confirmed.includes(cell)),
        updatedAt: ctx.now,
        updatedBy: actor.accountId,
      })
      .where(eq(filingTable.id, filing.id));
    await audit(tx, ctx, {
      action: 'filing.cells-confirmed',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { cells: confirmed },
    });
  });
  return viewFiling(ctx, input);
}
