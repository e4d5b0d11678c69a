import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {import('./identity.mjs').Identity} Identity */

/**
 * Whether the server's user can work in the folder. Asked of the system itself, because modes, ACLs and mounts
 * all have a say.
 * @param {string} folder
 * @param {Identity} identity
 */
function canEnter(folder, identity) {
  if (identity === null) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...identity }).status === 0;
}

/**
 * The folder for the embedded server of this checkout, made if missing: `<dataFolder>/database`, or, where the
 * server's user can't enter that, /var/lib/huangshui-<hash of the path>, or the same in the temporary folder.
 * @param {string} dataFolder the checkout's .data
 * @param {Identity} identity
 * @returns {{ home: string, moved: boolean }} moved: it is not in the checkout, so say where it is
 * @throws {Error} one sentence, where no place can be written
 */
export function serverHome(dataFolder, identity) {
  const own = path.join(dataFolder, 'database');
  const hash = createHash('sha256').update(path.resolve(dataFolder)).digest('hex').slice(0, 12);
  const elsewhere = ['/var/lib', os.tmpdir()].map((folder) => path.join(folder, `huangshui-${hash}`));
  for (const home of [own, ...elsewhere]) {
    if (makeFolder(home) && canEnter(home, identity)) return { home, moved: home !== own };
  }
  throw new Error(
    `No folder for the database can be written: tried ${[own, ...elsewhere].join(', ')}. ` +
      'Make one of them writable, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    // Others may pass through to what is theirs, not look around.
    chmodSync(folder, 0o711);
    return true;
  } catch {
    return false;
  }
}
