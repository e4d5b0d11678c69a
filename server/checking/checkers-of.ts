import { holdersOf, type Member } from '../staff/members';

/** Who can sign in and could check the unit's reports: its checkers, without who signs them. */
export function checkersOf(members: readonly Member[], unitCode: string, now: Date): Member[] {
  const signing = new Set(holdersOf(members, 'principal', unitCode, now).map(({ id }) => id));
  return holdersOf(members, 'checker', unitCode, now).filter(({ id }) => !signing.has(id));
}
