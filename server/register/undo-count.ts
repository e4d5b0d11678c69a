import { eq } from 'drizzle-orm';
import { registerTaking } from '@/db/schema/request-register';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling, type Editing } from '../filing/change-filing';
import type { FilingRow } from '../filing/load-filing';
import { withValue } from '../filing/report-paths';
import { requireSameRevision } from '../filing/require-same';
import { requireMove } from '../filing/why-not';
import { writeDraft } from '../filing/write-draft';
import { standingTaking } from './load-register';
import type { RegisterView } from './view';
import { viewRegister } from './view-register';

/** The paths that are as the taking left them: what was typed since is nobody's to take back here. */
function untouched(
  { versions }: FilingRow,
  { before, revision }: typeof registerTaking.$inferSelect,
): string[] {
  return Object.keys(before).filter((path) => versions[path] === revision);
}

/**
 * Puts back what stood in the draft before the newest count was taken over, as a new change; cells that somebody has typed
 * into since stay as they are. CONFLICT where the draft was changed since `revision`.
 */
export async function undoCount(ctx: Context, input: Editing & { revision: number }): Promise<RegisterView> {
  await changeFiling(ctx, 'filing.edit', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'edit');
    requireSameRevision(filing, input.revision, '没有撤销。请刷新页面核对后再撤销。');
    const standing = await standingTaking(tx, filing.id);
    if (!standing) throw new Refusal('NOT_FOUND', '没有可以撤销的台账计数。请刷新页面查看。');
    const { taking } = standing;
    const paths = untouched(filing, taking);
    const draft = paths.reduce(
      (laid, path) => withValue(laid, path, taking.before[path] ?? null),
      filing.draft,
    );
    const revision =
      paths.length > 0 ? (await writeDraft(ctx, change, { cause: 'restore', draft })).filing.revision : null;
    await tx.update(registerTaking).set({ undoneAt: ctx.now }).where(eq(registerTaking.id, taking.id));
    await audit(tx, ctx, {
      action: 'register.count-undone',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { ...(revision === null ? {} : { revision }), undone: taking.revision, paths },
    });
  });
  return viewRegister(ctx, input);
}
