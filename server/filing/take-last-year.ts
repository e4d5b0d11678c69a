import { lastYearOffers } from '@/report/prefill/last-year-offers';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling, type Editing } from './change-filing';
import { lastYearPublication } from './last-year';
import { recordFill } from './record-fill';
import { requireSameRevision } from './require-same';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/**
 * Takes numbers of last year's publication into empty cells: 上年结转 and 现行有效. What they are, the server works
 * out itself; the person names the cells. CONFLICT where one of them can't be taken (any more).
 */
export async function takeLastYear(
  ctx: Context,
  input: Editing & { cells: string[]; revision: number },
): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '上年的数没有带入。请刷新页面核对后再带入。');
    const source = await lastYearPublication(tx, filing);
    const offers = lastYearOffers(filing.draft, source?.report ?? null).filter(({ cell }) =>
      input.cells.includes(cell),
    );
    if (!source || offers.length !== new Set(input.cells).size) {
      throw new Refusal(
        'CONFLICT',
        '所选的格已有内容，或上年公布的报告中没有相应的数，没有带入。请刷新页面核对。',
      );
    }
    const values = Object.fromEntries(offers.map(({ cell, value }) => [`cell:${cell}`, value]));
    await recordFill(ctx, change, { kind: 'last-year', values, source });
  });
  return viewFiling(ctx, input);
}
