import type { Role } from '@/db/schema/account';
import type { Actor } from '../context';

/** Where each role works; the first that a person holds, in this order, is where sign-in leads. */
const LANDINGS: readonly (readonly [Role, string])[] = [
  ['drafter', '/desk'],
  ['checker', '/desk'],
  ['principal', '/desk'],
  ['unit_manager', '/desk'],
  ['reviewer', '/office'],
  ['office_editor', '/office'],
  ['system_administrator', '/admin/units'],
  ['auditor', '/audit'],
  ['security_administrator', '/'],
];

/** The page a person comes to after signing in. */
export function landingPath(actor: Pick<Actor, 'roles'>): string {
  return LANDINGS.find(([role]) => actor.roles.some((held) => held.role === role))?.[1] ?? '/';
}
