import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { DATA } from './root.mjs';

/**
 * Makes .data and tries to write in it.
 * @returns {string} its path
 * @throws {Failure} where it can't be written
 */
export function dataFolder() {
  const trial = path.join(DATA, `.trial-${process.pid}`);
  try {
    mkdirSync(DATA, { recursive: true });
    // The embedded server's user may pass through to its own folder. Secrets are 0600 each.
    chmodSync(DATA, 0o711);
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new Failure(
      `The folder ${DATA} can't be written (${reason}): make it writable for this user, or clone to a folder of your own.`,
    );
  }
  return DATA;
}
