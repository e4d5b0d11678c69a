import { eq } from 'drizzle-orm';
import { filing as filingTable } from '@/db/schema/filing';
import type { Context } from '../context';
import type { Change } from './change-filing';
import { isGivenBack } from './given-back';
import type { FilingRow } from './load-filing';
import type { Move } from './moves';
import { requireMove } from './why-not';

/** Moves a filing to its next state, with other columns that change along; refused where out of sequence. */
export async function moveFiling(
  ctx: Context,
  { tx, filing }: Pick<Change, 'tx' | 'filing'>,
  move: Move,
  along: Partial<Omit<FilingRow, 'id' | 'state' | 'draft'>> = {},
): Promise<void> {
  const state = requireMove(filing.state, move, await isGivenBack(tx, filing));
  await tx
    .update(filingTable)
    .set({ ...along, state, updatedAt: ctx.now })
    .where(eq(filingTable.id, filing.id));
}
