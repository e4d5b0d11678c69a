import { createHmac, randomBytes } from 'node:crypto';

const MINUTE = 60_000;
/** Logins remembered at most; beyond that the ones from more than a minute ago, then the oldest, are forgotten. */
const REMEMBERED = 10_000;

/** A key of this process's own: what is remembered can't be turned back into what was typed. */
const key = randomBytes(32);
const lastNoted = new Map<string, number>();

function forget(now: number): void {
  if (lastNoted.size < REMEMBERED) return;
  for (const [hash, at] of lastNoted) if (Math.abs(now - at) >= MINUTE) lastNoted.delete(hash);
  const [oldest] = lastNoted.keys();
  if (lastNoted.size >= REMEMBERED && oldest !== undefined) lastNoted.delete(oldest);
}

/**
 * Whether a try with this unknown login is the first within a minute, and so belongs in the audit trail: the trail is
 * never shortened, and anybody can send logins. Each server process counts for itself.
 */
export function isFirstThisMinute(login: string, now: Date): boolean {
  const hash = createHmac('sha256', key).update(login).digest('base64');
  const last = lastNoted.get(hash);
  if (last !== undefined && Math.abs(now.getTime() - last) < MINUTE) return false;
  forget(now.getTime());
  lastNoted.delete(hash);
  lastNoted.set(hash, now.getTime());
  return true;
}
