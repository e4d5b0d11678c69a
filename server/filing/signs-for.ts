import type { Actor } from '../context';

/** In whose place somebody signs for a unit; null for a principal, and for who is no principal at all. */
export function signsFor(actor: Actor, unitCode: string): { accountId: string; name: string } | null {
  const held = actor.roles.filter((one) => one.role === 'principal' && one.unitCode === unitCode);
  if (held.some(({ actingFor }) => !actingFor)) return null;
  return held[0]?.actingFor ?? null;
}
