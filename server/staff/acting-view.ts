import { dayInShanghai } from '../calendar';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { lastDay } from './acting-days';
import { isHeld, type Member, membersOf } from './members';

/** Whom a principal has named to sign in the own place, and whom there is to name, at one unit. */
export interface ActingView {
  unitCode: string;
  unitName: string;
  /** Days YYYY-MM-DD in Asia/Shanghai, both included. */
  named: { heldId: string; name: string; from: string; to: string; begun: boolean }[];
  candidates: { accountId: string; name: string; roles: string[] }[];
}

/** At each unit where the caller is principal. None for who acts for one. */
export async function actingView(ctx: Context): Promise<ActingView[]> {
  const { accountId, roles } = callerOf(ctx);
  const units = roles.filter(({ role, actingFor }) => role === 'principal' && !actingFor);
  const views: ActingView[] = [];
  for (const { unitCode, unitName } of units) {
    const members = await membersOf(ctx.db, unitCode);
    const others = members.filter(({ id, disabledAt }) => id !== accountId && !disabledAt);
    views.push({
      ...{ unitCode, unitName },
      named: others
        .flatMap((member) => namedBy(accountId, member, unitCode, ctx.now))
        .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      candidates: others.flatMap((member) => candidate(member, unitCode, ctx.now)),
    });
  }
  return views;
}

function namedBy(principalId: string, { name, roles }: Member, unitCode: string, now: Date) {
  return roles.flatMap(({ id, unitCode: at, actingFor, heldFrom, heldTo }) =>
    at === unitCode && actingFor?.accountId === principalId && heldFrom && heldTo && heldTo > now
      ? [{ heldId: id, name, from: dayInShanghai(heldFrom), to: lastDay(heldTo), begun: heldFrom <= now }]
      : [],
  );
}

function candidate({ id, name, roles }: Member, unitCode: string, now: Date): ActingView['candidates'] {
  const held = roles.filter((one) => one.unitCode === unitCode && !one.actingFor && isHeld(one, now));
  return held.length > 0 ? [{ accountId: id, name, roles: held.map(({ role }) => role) }] : [];
}
