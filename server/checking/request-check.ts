import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling } from '../filing/change-filing';
import type { Which } from '../filing/load-filing';
import { moveFiling } from '../filing/move-filing';
import { requireSendable } from '../filing/require-sendable';
import { signedHashOf } from '../filing/sign-offs';
import type { FilingView } from '../filing/view';
import { viewFiling } from '../filing/view-filing';
import { requireMove } from '../filing/why-not';
import { notifyUnit } from '../notices/notify';
import { checkOf } from './check-of';
import { recordStep } from './record-step';
import { reportName } from './report-name';
import { whyNotRequest } from './why-no-check';

/** Hands the draft to the unit's checker, who is told. Refused, with the list, while anything is missing. */
export async function requestCheck(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.request-check', which, async (change) => {
    const { tx, filing, place } = change;
    requireMove(filing.state, 'request-check');
    const why = whyNotRequest(await checkOf(tx, filing), place);
    if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
    await requireSendable(change, '送复核');
    const contentHash = await signedHashOf(tx, filing);
    await recordStep(ctx, change, { step: 'asked', contentHash });
    // A report that comes back is checked and signed anew: what was signed before no longer counts.
    await moveFiling(ctx, change, 'request-check', { signOffId: null });
    const name = await reportName(tx, which);
    await notifyUnit(tx, ctx, {
      kind: 'check-asked',
      ...{ unitCode: which.unitCode, year: which.year, roles: ['checker'] },
      key: `check-asked:${filing.id}:${contentHash}:${ctx.now.getTime()}`,
      title: `${name}待复核`,
      body: `${change.actor.name}已将${name}送复核。请通读全文、核对结果和说明，复核通过或退回修改。`,
    });
    await audit(tx, ctx, {
      action: 'filing.check-requested',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { contentHash },
    });
  });
  return viewFiling(ctx, which);
}
