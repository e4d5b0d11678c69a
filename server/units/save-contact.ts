import { unitContact } from '@/db/schema/unit-contact';
import { audit } from '../audit';
import type { Context } from '../context';
import { requireUnit } from './require-unit';

/** Enters whom to call at a unit: the section in charge and its telephone. Replaces what stood there. */
export async function saveContact(
  ctx: Context,
  { unitCode, office, telephone }: { unitCode: string; office: string; telephone: string },
): Promise<void> {
  const { actor } = await requireUnit(ctx, 'contact.edit', unitCode);
  const entered = { office, telephone, updatedAt: ctx.now, updatedBy: actor.accountId };
  await ctx.db.transaction(async (tx) => {
    await tx
      .insert(unitContact)
      .values({ unitCode, ...entered })
      .onConflictDoUpdate({ target: unitContact.unitCode, set: entered });
    await audit(tx, ctx, {
      action: 'contact.saved',
      unitCode,
      subject: unitCode,
      details: { office, telephone },
    });
  });
}
