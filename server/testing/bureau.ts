import type { Database } from '@/db/connection';
import type { Actor } from '../context';
import { completeReport, editsFor } from './complete-report';
import { as, NOON, PASSWORD, person } from './people';

/** The story's unit, and the reports that tests file for it. */
export const BUREAU = '630106-D01';
export const BUREAU_NAME = '西宁市湟中区教育局';
export const WHICH = { unitCode: BUREAU, year: 2023 };

export interface Bureau {
  db: Database;
  drafter: Actor;
  checker: Actor;
  principal: Actor;
}

/** The bureau's people. `prefix` keeps logins apart where a test makes several. */
export async function bureau(db: Database): Promise<Bureau> {
  return {
    db,
    drafter: await person(db, 'drafter', ['drafter', BUREAU]),
    checker: await person(db, 'checker', ['checker', BUREAU]),
    principal: await person(db, 'principal', ['principal', BUREAU]),
  };
}

/** Types a whole, faultless report into a new filing. */
export async function typed({ db, drafter }: Bureau, year = 2023, unitCode = BUREAU, name = BUREAU_NAME) {
  const caller = as(db, drafter);
  await caller.filing.open({ unitCode, year });
  return caller.filing.save({ unitCode, year, edits: editsFor(completeReport(name, year)) });
}

/** The report typed, sent to the principal and signed. */
export async function signed(people: Bureau, year = 2023, now: Date = NOON) {
  await typed(people, year);
  const which = { unitCode: BUREAU, year };
  const { contentHash } = await as(people.db, people.drafter, now).filing.requestSignOff(which);
  const { filing } = as(people.db, people.principal, now);
  return filing.signOff({ ...which, contentHash, password: PASSWORD });
}

/** The report signed and filed. */
export async function submitted(people: Bureau, year = 2023, now: Date = NOON) {
  const { contentHash } = await signed(people, year, now);
  return as(people.db, people.drafter, now).filing.submit({ unitCode: BUREAU, year, contentHash });
}
