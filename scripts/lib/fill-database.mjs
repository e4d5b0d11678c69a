import path from 'node:path';
import { runTypeScript } from './typescript.mjs';

/** @typedef {{ role: string, unit: string, login: string, password: string }} DemoAccount */

/**
 * Migrates the database, loads units and years, and the demo's accounts and data where they aren't loaded yet.
 * @param {Record<string, string>} env demoEnvironment's
 * @param {string} logs folder for the logs
 * @returns {Promise<DemoAccount[]>} who can sign in
 * @throws {import('./failure.mjs').Failure}
 */
export async function fillDatabase(env, logs) {
  await runTypeScript('migrate.ts', { env, log: path.join(logs, 'migrate.log') });
  const sent = await runTypeScript('load-demo.ts', { env, log: path.join(logs, 'load-demo.log') });
  return /** @type {{ accounts: DemoAccount[] }} */ (sent).accounts;
}
