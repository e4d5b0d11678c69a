import type { Database } from '@/db/connection';
import type { Role } from '@/db/schema/account';

/** One role that a person holds now. */
export interface RoleNow {
  role: Role;
  unitCode: string;
  unitName: string;
  /** Held 代行 in the place of the unit's principal, who is named. Absent for a role of one's own. */
  actingFor?: { accountId: string; name: string };
}

/** The signed-in person, read afresh from the account's row at each call. */
export interface Actor {
  accountId: string;
  login: string;
  name: string;
  roles: RoleNow[];
  /** Signed in with a password that somebody else handed out: nothing is done before it is changed. */
  mustChangePassword?: boolean;
}

/** What every verb and query gets first: `verb(ctx, input)`. */
export interface Context {
  db: Database;
  actor: Actor | null;
  /** The platform's clock: HUANGSHUI_NOW in demo and tests, else the machine's. */
  now: Date;
}
