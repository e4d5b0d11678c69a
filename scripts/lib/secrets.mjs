import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The demo's secret for sessions: made once, kept for this user only, so that a restart signs nobody out.
 * @param {string} data
 * @returns {string}
 */
export function sessionSecret(data) {
  const file = path.join(data, 'nextauth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
