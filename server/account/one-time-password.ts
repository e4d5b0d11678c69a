import { randomInt } from 'node:crypto';

/** Without what is mistaken on paper or on the telephone: 0 and o, 1, i and l. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 3;
const GROUP = 4;

/** For how long a password that somebody else handed out is good, in days. */
const ONE_TIME_DAYS = 7;

/** A password to be handed out, changed at the first sign-in: x7km-3qpd-9hwn. 31¹² of them, 59 bits. */
export function oneTimePassword(): string {
  const letter = () => ALPHABET.charAt(randomInt(ALPHABET.length));
  const group = () => Array.from({ length: GROUP }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Until when one that is handed out now is good. */
export const oneTimeUntil = (now: Date): Date => new Date(now.getTime() + ONE_TIME_DAYS * 86_400_000);
