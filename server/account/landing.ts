import type { Role } from '@/db/schema/account';
import type { Actor } from '../context';

/** For roles whose work the platform doesn't hold yet, and for accounts without a role. */
const WITHOUT_A_PLACE = '/welcome';

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
  ['security_administrator', WITHOUT_A_PLACE],
];

/** The page a person comes to after signing in. */
export function landingPath(actor: Pick<Actor, 'roles'>): string {
  return LANDINGS.find(([role]) => actor.roles.some((held) => held.role === role))?.[1] ?? WITHOUT_A_PLACE;
}
