import { type NoRequestsPlan, noRequests } from '@/report/prefill/no-requests';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling, type Editing } from './change-filing';
import { lastYearReport } from './last-year';
import { recordFill } from './record-fill';
import { requireSameRevision } from './require-same';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Refuses a statement that the tables contradict, naming the first cell that does. */
function requireNothingAgainst({ against }: NoRequestsPlan): void {
  const [first] = against;
  if (!first) return;
  throw new Refusal(
    'BAD_REQUEST',
    `“${first.name}”已填有内容，与“没有收到”不符，没有填写。请先核对改正，或按实际情况逐格填写。`,
  );
}

/** By path; BAD_REQUEST where there is nothing left to fill in. */
function valuesOf({ cells, section1 }: NoRequestsPlan) {
  const values = {
    ...Object.fromEntries(Object.entries(cells).map(([cell, value]) => [`cell:${cell}`, value])),
    ...(section1 === null ? {} : { 'section:1': section1 }),
  };
  if (Object.keys(values).length > 0) return values;
  throw new Refusal('BAD_REQUEST', '表三、表四和总体情况的相应内容都已填写，没有需要填的格。');
}

/**
 * The person's own statement that no application came this year: fills what it says into the empty cells of tables
 * 3 and 4, and a drafted sentence into section 1 where nothing is written of it.
 */
export async function declareNoRequests(
  ctx: Context,
  input: Editing & { reviews: 'none' | 'some'; revision: number },
): Promise<FilingView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '没有填写。请刷新页面核对后再填。');
    const lastYear = await lastYearReport(tx, filing);
    const plan = noRequests(filing.draft, { year: filing.year, lastYear, reviews: input.reviews });
    requireNothingAgainst(plan);
    await recordFill(ctx, change, { kind: 'no-requests', values: valuesOf(plan) });
  });
  return viewFiling(ctx, input);
}
