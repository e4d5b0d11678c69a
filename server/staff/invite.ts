import { account, type Role, roleHeld } from '@/db/schema/account';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { unitRecordOf } from '../units/unit-record';
import { changeStaff, type StaffChange, staffOf } from './change-staff';
import { newOneTimePassword } from './hand-out-password';
import { requireWithin } from './require-roles';
import type { Slip } from './view';

export interface Invitation {
  unitCode: string;
  login: string;
  name: string;
  roles: Role[];
}

/** Writes the account; its id. CONFLICT where somebody has the login. */
async function writeAccount(
  { tx }: StaffChange,
  { login, name }: Invitation,
  given: { passwordHash: string; oneTimeUntil: Date },
  now: Date,
): Promise<string> {
  const [made] = await tx
    .insert(account)
    .values({ login, name, ...given, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: account.id });
  if (made) return made.id;
  throw new Refusal('CONFLICT', `用户名 ${login} 已有人使用，没有创建账号。请换一个用户名。`);
}

/** A new account with roles at the unit and a one-time password, which is told here and kept nowhere. */
export async function invite(ctx: Context, input: Invitation): Promise<Slip> {
  // Permission first: hashing is for nobody else.
  requireWithin(await staffOf(ctx.db, ctx, input.unitCode), input.roles);
  const { password, ...given } = await newOneTimePassword(ctx.now);
  return changeStaff(ctx, input.unitCode, async (change) => {
    requireWithin(change, input.roles);
    const { tx, actor } = change;
    const { unitCode, login, name } = input;
    const accountId = await writeAccount(change, input, given, ctx.now);
    const roles = [...new Set(input.roles)];
    const held = { accountId, unitCode, heldFrom: ctx.now, grantedBy: actor.accountId };
    await tx.insert(roleHeld).values(roles.map((role) => ({ ...held, role })));
    const unitName = (await unitRecordOf(tx, unitCode)).name;
    await audit(tx, ctx, {
      action: 'account.created',
      unitCode,
      subject: accountId,
      details: { login, name, roles },
    });
    return { unitName, login, name, password, validUntil: given.oneTimeUntil };
  });
}
