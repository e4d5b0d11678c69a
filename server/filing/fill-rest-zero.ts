import type { TableId } from '@/report/ids';
import { restZero, zeroOf } from '@/report/prefill/rest-zero';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling, type Editing } from './change-filing';
import { lastYearReport } from './last-year';
import { recordFill } from './record-fill';
import { requireSameRevision } from './require-same';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/**
 * 本表其余为 0: the person's statement that nothing else of a table happened. Empty cells for which last year's
 * publication has a number are left to be filled in by hand.
 */
export async function fillRestZero(
  ctx: Context,
  input: Editing & { table: TableId; revision: number },
): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '没有填 0。请刷新页面核对后再填。');
    const { zero } = restZero(filing.draft, await lastYearReport(tx, filing), input.table);
    if (zero.length === 0) throw new Refusal('BAD_REQUEST', '本表没有可以填 0 的空格。请刷新页面核对。');
    const values = Object.fromEntries(zero.map((cell) => [`cell:${cell.id}`, zeroOf(cell)]));
    await recordFill(ctx, change, { kind: 'rest-zero', values });
  });
  return viewFiling(ctx, input);
}
