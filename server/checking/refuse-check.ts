import { audit } from '../audit';
import type { Context } from '../context';
import { changeFiling } from '../filing/change-filing';
import type { Which } from '../filing/load-filing';
import { moveFiling } from '../filing/move-filing';
import type { FilingView } from '../filing/view';
import { viewFiling } from '../filing/view-filing';
import { notifyUnit } from '../notices/notify';
import { recordStep } from './record-step';
import { reportName } from './report-name';
import { requireCheck } from './require-check';

/** 退回修改: the checker hands the draft back in words, of which its writers are told. */
export async function refuseCheck(
  ctx: Context,
  input: Which & { contentHash: string; reason: string },
): Promise<FilingView> {
  await changeFiling(ctx, 'filing.check', input, async (change) => {
    const { tx, filing } = change;
    const { reason, unitCode, year } = input;
    const contentHash = await requireCheck(change, 'refuse-check', input.contentHash);
    await recordStep(ctx, change, { step: 'returned', contentHash, reason });
    await moveFiling(ctx, change, 'refuse-check');
    const name = await reportName(tx, input);
    await notifyUnit(tx, ctx, {
      kind: 'check-returned',
      ...{ unitCode, year, roles: ['drafter', 'office_editor'] },
      key: `check-returned:${filing.id}:${contentHash}:${ctx.now.getTime()}`,
      title: `${name}经复核退回修改`,
      body: `${change.actor.name}复核后退回修改，意见：${reason}。请修改后重新送复核。`,
    });
    await audit(tx, ctx, {
      action: 'filing.check-returned',
      unitCode,
      subject: filing.id,
      details: { contentHash, reason },
    });
  });
  return viewFiling(ctx, input);
}
