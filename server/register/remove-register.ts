import { eq } from 'drizzle-orm';
import { requestRegister } from '@/db/schema/request-register';
import { audit } from '../audit';
import type { Context } from '../context';
import { changeFiling } from '../filing/change-filing';
import type { Which } from '../filing/load-filing';
import type { RegisterView } from './view';
import { viewRegister } from './view-register';

/** Deletes the register of a filing. What was counted from it stays in the draft; how it was matched is remembered. */
export async function removeRegister(ctx: Context, which: Which): Promise<RegisterView> {
  await changeFiling(ctx, 'filing.edit', which, async ({ tx, filing }) => {
    const removed = await tx
      .delete(requestRegister)
      .where(eq(requestRegister.filingId, filing.id))
      .returning({ fileName: requestRegister.fileName });
    if (!removed[0]) return;
    await audit(tx, ctx, {
      action: 'register.removed',
      unitCode: which.unitCode,
      subject: filing.id,
      details: { file: removed[0].fileName },
    });
  });
  return viewRegister(ctx, which);
}
