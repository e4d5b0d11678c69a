import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What is kept about an embedded server beside its data.
 * @typedef {{ password: string, port: number, keeper: number }} ServerSettings
 *   port: of its newest start, 0 before the first; keeper: process id of the keeper that started it, 0 for none
 */

/** @param {string} home */
const fileOf = (home) => path.join(home, 'server.json');

/**
 * The settings kept in `home`; a fresh password where there are none yet.
 * @param {string} home
 * @returns {ServerSettings}
 */
export function readSettings(home) {
  if (existsSync(fileOf(home))) return JSON.parse(readFileSync(fileOf(home), 'utf8'));
  const settings = { password: randomBytes(24).toString('base64url'), port: 0, keeper: 0 };
  writeSettings(home, settings);
  return settings;
}

/**
 * @param {string} home
 * @param {ServerSettings} settings
 */
export function writeSettings(home, settings) {
  const half = `${fileOf(home)}.half`;
  writeFileSync(half, `${JSON.stringify(settings)}\n`, { mode: 0o600 });
  renameSync(half, fileOf(home));
}

/**
 * The URL of one of the server's databases.
 * @param {Pick<ServerSettings, 'password' | 'port'>} settings
 * @param {string} database
 */
export function urlOf({ password, port }, database) {
  return `postgres://huangshui:${password}@127.0.0.1:${port}/${database}`;
}
