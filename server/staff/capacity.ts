import type { Role } from '@/db/schema/account';
import { type Action, may } from '../access';
import type { Actor } from '../context';
import type { UnitPlace } from '../units/unit-place';

/** As what somebody keeps a unit's accounts: as its own manager, from the office that reviews it, for the platform. */
export type Capacity = 'manager' | 'office' | 'administrator';

const PERMISSIONS: Readonly<Record<Capacity, Action>> = {
  manager: 'staff.manage-own',
  office: 'staff.manage-below',
  administrator: 'staff.manage-any',
};

/** The roles that make and sign a unit's report, and the one that keeps its accounts. */
const UNIT_ROLES = ['drafter', 'checker', 'principal', 'unit_manager'] as const satisfies readonly Role[];

/** In which capacities a person may keep the accounts of a unit; none: not at all. */
export function capacitiesOf(actor: Actor, place: UnitPlace): Capacity[] {
  const all = Object.keys(PERMISSIONS) as Capacity[];
  return all.filter((capacity) => may(actor, PERMISSIONS[capacity], place));
}

/**
 * The roles that the capacities give and take at a unit. A unit's own manager: the unit's four. The office above: the
 * manager, and where the unit has none the other three as well. The platform: managers, and the people of offices.
 *
 * @param managed the unit has a manager who can sign in
 */
export function rolesWithin(capacities: readonly Capacity[], managed: boolean): Role[] {
  const given: Readonly<Record<Capacity, readonly Role[]>> = {
    manager: UNIT_ROLES,
    office: managed ? ['unit_manager'] : UNIT_ROLES,
    administrator: ['unit_manager', 'reviewer', 'office_editor'],
  };
  return [...new Set(capacities.flatMap((capacity) => given[capacity]))];
}

/**
 * Whether the capacities keep an account as a whole, by the roles that it holds at one unit: its password opens all of
 * them. Who keeps the unit's manager keeps whatever else the manager's account holds there.
 */
export function keepsAccount(
  capacities: readonly Capacity[],
  roles: readonly Role[],
  managed: boolean,
): boolean {
  const within = rolesWithin(capacities, managed);
  const ofManager = roles.includes('unit_manager') && within.includes('unit_manager') ? UNIT_ROLES : [];
  return roles.every((role) => [...within, ...ofManager].includes(role));
}
