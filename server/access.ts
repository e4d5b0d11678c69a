import type { Role } from '@/db/schema/account';
import { callerOf } from './caller';
import type { Actor, Context } from './context';
import { Refusal } from './errors';
import type { UnitPlace } from './units/unit-place';

/**
 * How the unit that a role is held for stands to the unit acted on.
 *
 * - `own`: it is that unit
 * - `reviews`: its office reviews that unit
 * - `above`: it is an ancestor of that unit
 * - `top`: it is the topmost ancestor, the city
 * - `platform`: always; the role is for the whole platform
 */
export type Relation = 'own' | 'reviews' | 'above' | 'top' | 'platform';

/** Roles that make a report: whoever holds one for a unit doesn't review that unit. */
const FILING_ROLES: readonly Role[] = ['drafter', 'checker', 'principal', 'office_editor'];

const drafting = { drafter: ['own'], checker: ['own'], office_editor: ['own'] } as const;
const reviewing = { reviewer: ['reviews'] } as const;
const watching = { reviewer: ['reviews', 'above'], office_editor: ['reviews', 'above'] } as const;

/**
 * Who may do what: action → role → the relations in which it is granted. What isn't here is refused.
 * The state of a filing is another matter (filing/moves.ts).
 */
export const GRANTS = {
  'filing.view': { ...drafting, principal: ['own'], unit_manager: ['own'] },
  'filing.edit': drafting,
  'filing.request-sign-off': drafting,
  /** Send to the unit's checker, and take back. */
  'filing.request-check': { drafter: ['own'], office_editor: ['own'] },
  /** Pass or return what was sent to be checked. */
  'filing.check': { checker: ['own'] },
  'filing.sign-off': { principal: ['own'] },
  'filing.submit': { drafter: ['own'], office_editor: ['own'] },
  'filing.answer': drafting,
  /** Open, reword and abandon a correction of what is published. */
  'filing.correct': { drafter: ['own'], office_editor: ['own'] },
  /** Reads submissions, never drafts. */
  'review.view': watching,
  'review.comment': reviewing,
  /** Return, accept, publish. */
  'review.decide': reviewing,
  /** The city's: hold, release, send back. */
  'review.hold': { reviewer: ['top'] },
  /** 责令更正: whoever reviews it, and the city. */
  'review.order-correction': { reviewer: ['reviews', 'top'] },
  /** The place is the office's own unit. */
  'dashboard.view': { reviewer: ['own', 'above'], office_editor: ['own', 'above'] },
  /** The place is the unit of the office that brought the folder. */
  'import.manage': { reviewer: ['own', 'above'], office_editor: ['own', 'above'] },
  /** The place is the unit whose report a file of it is taken for. */
  'import.accept': { reviewer: ['own', 'reviews', 'above'], office_editor: ['own', 'reviews', 'above'] },
  /** Makes it public as a report of the past: nobody that of the own government. */
  'import.publish': watching,
  /** Accounts of a unit: by its own manager, the office that reviews it, the platform (staff/capacity.ts says what each may). */
  'staff.manage-own': { unit_manager: ['own'] },
  'staff.manage-below': { reviewer: ['reviews'] },
  'staff.manage-any': { system_administrator: ['platform'] },
  /** Whether the unit has its reports checked before they are signed. */
  'checking.set': { unit_manager: ['own'], reviewer: ['reviews'] },
  /** Whom to call at the unit. */
  'contact.edit': { unit_manager: ['own'], reviewer: ['own'], system_administrator: ['platform'] },
  /** The principal names who signs in the own place while away. */
  'acting.name': { principal: ['own'] },
  'units.list': { system_administrator: ['platform'] },
  'audit.list': { auditor: ['platform'] },
} as const satisfies Record<string, Partial<Record<Role, readonly Relation[]>>>;

export type Action = keyof typeof GRANTS;

/** Actions refused to those who make the unit's own report: nobody reviews the own filing. */
const AT_ARMS_LENGTH: ReadonlySet<Action> = new Set([
  'review.comment',
  'review.decide',
  'review.hold',
  'review.order-correction',
  'import.accept',
  'import.publish',
]);

/** All that a principal's place is taken for 代行: an acting one signs, and names no other. */
const ACTING_MAY: ReadonlySet<Action> = new Set(['filing.view', 'filing.sign-off']);

/** Whether the unit of a role stands in a relation to a place. Without a place only `platform` holds. */
function related(relation: Relation, roleUnit: string, place: UnitPlace | null): boolean {
  if (relation === 'platform') return true;
  if (!place) return false;
  if (relation === 'own') return place.unitCode === roleUnit;
  if (relation === 'above') return place.ancestors.includes(roleUnit);
  if (relation === 'top') return place.ancestors.at(-1) === roleUnit;
  return place.reviewerCode === roleUnit && place.unitCode !== roleUnit;
}

/** Whether a person may do something at a place (null: the unit is unknown, or none is concerned). Pure. */
export function may(actor: Actor | null, action: Action, place: UnitPlace | null): boolean {
  if (!actor) return false;
  const makesIt = actor.roles.some(
    ({ role, unitCode }) => unitCode === place?.unitCode && FILING_ROLES.includes(role),
  );
  if (makesIt && AT_ARMS_LENGTH.has(action)) return false;
  const grants: Partial<Record<Role, readonly Relation[]>> = GRANTS[action];
  return actor.roles.some(({ role, unitCode, actingFor }) =>
    (actingFor && !ACTING_MAY.has(action) ? [] : (grants[role] ?? [])).some((relation) =>
      related(relation, unitCode, place),
    ),
  );
}

/** The one refusal for whoever may not. */
export const refused = (): Refusal =>
  new Refusal('FORBIDDEN', '您的账号没有权限查看或办理此项。请核对网址，或联系本单位管理员。');

/**
 * Refuses unless the caller may: UNAUTHORIZED without a session, else FORBIDDEN, in the same words whether the
 * unit is another's, has nothing, or doesn't exist. Returns the place, known to be one.
 */
export function requireMay(ctx: Context, action: Action, place: UnitPlace): UnitPlace;
export function requireMay(ctx: Context, action: Action, place: UnitPlace | null): UnitPlace | null;
export function requireMay(ctx: Context, action: Action, place: UnitPlace | null): UnitPlace | null {
  if (!may(callerOf(ctx), action, place)) throw refused();
  return place;
}
