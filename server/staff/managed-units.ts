import { and, asc, eq, isNull } from 'drizzle-orm';
import { account, roleHeld } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';
import { heldAt } from '../account/held-at';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { placeAmong } from '../units/unit-place';
import { capacitiesOf } from './capacity';
import type { ManagedUnit } from './view';

/** Who can sign in and holds a role, of all units. */
function atWork({ db, now }: Context) {
  return db
    .selectDistinct({
      unitCode: roleHeld.unitCode,
      role: roleHeld.role,
      accountId: account.id,
      name: account.name,
    })
    .from(roleHeld)
    .innerJoin(account, eq(account.id, roleHeld.accountId))
    .where(and(heldAt(now), isNull(account.disabledAt)));
}

/** The units whose accounts the caller may keep, by code. Empty for who keeps none. */
export async function managedUnits(ctx: Context): Promise<ManagedUnit[]> {
  const actor = callerOf(ctx);
  const units = await ctx.db.select().from(unit).orderBy(asc(unit.code));
  const byCode = new Map(units.map((one) => [one.code, one]));
  const mine = units.filter(({ code }) => {
    const place = placeAmong(byCode, code);
    return place !== null && capacitiesOf(actor, place).length > 0;
  });
  if (mine.length === 0) return [];
  const people = await atWork(ctx);
  return mine.map(({ code, name }) => {
    const here = people.filter(({ unitCode }) => unitCode === code);
    return {
      ...{ code, name },
      managers: here.filter(({ role }) => role === 'unit_manager').map((one) => one.name),
      people: new Set(here.map(({ accountId }) => accountId)).size,
    };
  });
}
