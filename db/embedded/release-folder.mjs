import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { probe } from './probe.mjs';
import { urlOf } from './settings.mjs';

/** How long (ms) a server that was killed may linger before it is given up. */
const LINGER = 10_000;
/** How long (ms) a server may go on answering beside a living keeper: that long a shutdown takes to begin. */
const IN_USE = 3_000;

/**
 * Makes sure that no server runs on the data folder: waits for one that is stopping, stops one whose keeper was
 * killed, and removes the pid file of one that is gone and whose number another program has by now.
 * @param {string} folder the data folder
 * @param {import('./settings.mjs').ServerSettings} settings
 * @throws {Error} one sentence: another run uses it, or a leftover doesn't end
 */
export async function releaseFolder(folder, settings) {
  const pidFile = path.join(folder, 'postmaster.pid');
  const begun = Date.now();
  while (existsSync(pidFile)) {
    const { pid, port } = readPidFile(pidFile);
    const waited = Date.now() - begun;
    if (await answersFrom(folder, settings.password, port)) {
      if (!isAlive(settings.keeper)) signal(pid, 'SIGINT');
      else if (waited > IN_USE) throw new Error(inUse(folder));
    } else if (!runsOn(pid, folder)) {
      rmSync(pidFile, { force: true });
    }
    if (waited > LINGER)
      throw new Error(`A leftover PostgreSQL (process ${pid}) does not end: stop it with kill ${pid}.`);
    await sleep(250);
  }
}

/** @param {string} folder */
const inUse = (folder) =>
  `The database in ${folder} is in use by another run of this checkout. Stop that one first (Ctrl-C in its window).`;

/** @param {string} pidFile */
function readPidFile(pidFile) {
  // Documented in PostgreSQL's miscadmin.h: line 1 the process id, line 4 the port.
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/**
 * @param {string} folder
 * @param {string} password
 * @param {number} port
 */
async function answersFrom(folder, password, port) {
  if (!port) return false;
  const found = await probe(urlOf({ password, port }, 'postgres'));
  return found.kind === 'answers' && realpathSync(found.dataFolder) === realpathSync(folder);
}

/**
 * Whether the process is a postgres on this folder: a process id may have gone to another program since.
 * @param {number} pid
 * @param {string} folder
 */
function runsOn(pid, folder) {
  if (!isAlive(pid)) return false;
  try {
    return commandOf(pid).includes(folder);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function commandOf(pid) {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
}

/** @param {number} pid */
function isAlive(pid) {
  return pid > 0 && signal(pid, 0);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} name
 */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
