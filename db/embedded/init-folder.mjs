import { execFile } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { serverEnvironment } from './server-environment.mjs';

/** @typedef {import('./identity.mjs').Identity} Identity */

/**
 * Makes the data folder `<home>/postgres` with initdb where there is none: one superuser with a password, UTF8,
 * and the built-in C.UTF-8 locale, which sorts the same on every machine. It is built aside and renamed, so an
 * interrupted run leaves nothing that looks finished.
 * @param {string} home
 * @param {string} binaries the folder that has bin/
 * @param {Identity} identity
 * @param {string} password
 * @returns {Promise<string>} the data folder
 * @throws {Error} one sentence with initdb's last words
 */
export async function initFolder(home, binaries, identity, password) {
  const folder = path.join(home, 'postgres');
  if (existsSync(path.join(folder, 'PG_VERSION'))) return folder;
  const half = path.join(home, 'postgres.half');
  const passwordFile = path.join(home, 'initdb-password');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity) for (const own of [half, passwordFile]) chownSync(own, identity.uid, identity.gid);
  try {
    await runInitdb(path.join(binaries, 'bin', 'initdb'), half, passwordFile, identity);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  chmodSync(half, 0o700);
  renameSync(half, folder);
  return folder;
}

/**
 * @param {string} initdb
 * @param {string} folder
 * @param {string} passwordFile
 * @param {Identity} identity
 */
async function runInitdb(initdb, folder, passwordFile, identity) {
  const options = [
    `--pgdata=${folder}`,
    '--username=huangshui',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    // The folder is renamed right after; a crash before that throws it away.
    '--no-sync',
    '--no-instructions',
  ];
  try {
    await promisify(execFile)(initdb, options, { cwd: '/', env: serverEnvironment(), ...identity });
  } catch (error) {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const last = words.trim().split('\n').at(-1);
    throw new Error(`The embedded PostgreSQL could not make its data folder ${folder}: ${last}`);
  }
}
