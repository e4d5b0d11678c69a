import type { Role } from '@/db/schema/account';

/** One role as the list of people shows it. `to` is the first instant at which it is held no more. */
export interface HeldView {
  id: string;
  role: Role;
  from: Date | null;
  to: Date | null;
  /** False: from a later moment on. */
  begun: boolean;
  /** The principal in whose place it is held. */
  actingForName: string | null;
}

/**
 * - `invited`: has a one-time password and never signed in · `reset`: has a new one after a reset
 * - `lapsed`: the one-time password is past its day
 * - `former`: holds nothing at the unit any more
 */
export type StaffState = 'active' | 'invited' | 'reset' | 'lapsed' | 'disabled' | 'former';

export interface StaffPerson {
  id: string;
  login: string;
  name: string;
  state: StaffState;
  /** The caller's own account. */
  self: boolean;
  lastSignedInAt: Date | null;
  oneTimeUntil: Date | null;
  disabledAt: Date | null;
  /** Held now or from a later day on, at this unit. */
  roles: HeldView[];
  /** What is over, newest first. */
  past: HeldView[];
  /** Where else the account holds a role, by the unit's name. */
  elsewhere: string[];
  /** Why the caller can't reset the password or disable the account; null where that may be done. */
  whyNot: string | null;
}

export interface StaffView {
  unit: { code: string; name: string };
  /** The roles that the caller gives and takes here. */
  within: Role[];
  /** Somebody who can sign in manages the unit. */
  managed: boolean;
  people: StaffPerson[];
  checking: CheckingView;
}

/** 复核 of a unit: whether its reports are checked before they are signed. */
interface CheckingView {
  required: boolean;
  /** The caller may turn it on and off. */
  editable: boolean;
  /** Names of those who can sign in and could check. */
  checkers: string[];
}

/** A one-time password, told once: it is kept nowhere. */
export interface Slip {
  unitName: string;
  login: string;
  name: string;
  password: string;
  validUntil: Date;
}

/** A unit whose accounts the caller may keep. */
export interface ManagedUnit {
  code: string;
  name: string;
  /** Names of its managers who can sign in. */
  managers: string[];
  /** How many accounts can sign in and hold a role there. */
  people: number;
}
