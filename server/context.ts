import type { Database } from '@/db/connection';
import type { Role } from '@/db/schema/account';

/** The signed-in person, read afresh from the account's row at each call. */
export interface Actor {
  accountId: string;
  login: string;
  name: string;
  roles: { role: Role; unitCode: string; unitName: string }[];
}

/** What every verb and query gets first: `verb(ctx, input)`. */
export interface Context {
  db: Database;
  actor: Actor | null;
  /** The platform's clock: HUANGSHUI_NOW in demo and tests, else the machine's. */
  now: Date;
}
