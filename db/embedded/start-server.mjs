import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { usableBinaries } from './binaries.mjs';
import { freePort } from './free-port.mjs';
import { initFolder } from './init-folder.mjs';
import { probe } from './probe.mjs';
import { releaseFolder } from './release-folder.mjs';
import { readSettings, urlOf, writeSettings } from './settings.mjs';

/** @typedef {import('./identity.mjs').Identity} Identity */
/** @typedef {{ url: (database: string) => string, stop: () => Promise<void> }} EmbeddedServer */

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url));
/** How long (ms) starting is tried: a server killed a moment ago lets go of its memory only after a while. */
const START_PATIENCE = 10_000;

/**
 * Starts PostgreSQL on the data kept in `home`, which it makes the first time. Listens on 127.0.0.1 only, on the
 * port of the last time where that is free. The server ends with this process, however that ends.
 * @param {object} request
 * @param {string} request.home a folder the identity can enter (home.mjs)
 * @param {Identity} request.identity
 * @param {boolean} [request.throwAway] for tests: nothing is synced to the disk, and `home` is deleted at the end
 * @returns {Promise<EmbeddedServer>}
 * @throws {Error} one sentence that says what to do
 */
export async function startServer({ home, identity, throwAway = false }) {
  const settings = readSettings(home);
  const binaries = usableBinaries(home, identity);
  await releaseFolder(path.join(home, 'postgres'), settings);
  const folder = await initFolder(home, binaries, identity, settings.password);
  const port = await freePort(settings.port);
  /** @type {import('./keeper.mjs').KeeperOrder} */
  const order = {
    postgres: path.join(binaries, 'bin', 'postgres'),
    options: serverOptions(folder, port, throwAway),
    identity,
    log: path.join(home, 'server.log'),
    removeAfter: throwAway ? home : null,
  };
  const url = (/** @type {string} */ database) => urlOf({ ...settings, port }, database);
  const keeper = await startPatiently(order, url('postgres'));
  writeSettings(home, { ...settings, port, keeper: keeper.pid ?? 0 });
  return { url, stop: () => stop(keeper) };
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {boolean} throwAway
 */
function serverOptions(folder, port, throwAway) {
  const settings = {
    listen_addresses: '127.0.0.1',
    // No socket file: its path may be too long, or its folder closed to the server's user.
    unix_socket_directories: '',
    // Two installations at once, each with its worker, for the stories.
    max_connections: throwAway ? '150' : '60',
    logging_collector: 'off',
    ...(throwAway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', folder, '-p', String(port), ...pairs];
}

/**
 * @param {import('./keeper.mjs').KeeperOrder} order
 * @param {string} url
 */
async function startPatiently(order, url) {
  const end = Date.now() + START_PATIENCE;
  do {
    const keeper = fork(KEEPER, [JSON.stringify(order)], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    if (await comesUp(keeper, url)) {
      // The run's other work decides how long this process lives, not the channel to the keeper.
      keeper.unref();
      keeper.channel?.unref();
      return keeper;
    }
    await sleep(500);
  } while (Date.now() < end);
  throw new Error(`The embedded PostgreSQL did not start: ${lastLine(order.log)} (its log: ${order.log})`);
}

/**
 * True once the server answers; false when its keeper has ended before.
 * @param {import('node:child_process').ChildProcess} keeper
 * @param {string} url
 */
async function comesUp(keeper, url) {
  while (keeper.exitCode === null && keeper.signalCode === null) {
    if ((await probe(url)).kind === 'answers') return true;
    await sleep(100);
  }
  return false;
}

/** @param {import('node:child_process').ChildProcess} keeper */
async function stop(keeper) {
  if (keeper.exitCode !== null || keeper.signalCode !== null) return;
  keeper.ref();
  const ended = once(keeper, 'exit');
  if (keeper.connected) keeper.disconnect();
  await ended;
}

/** @param {string} log */
function lastLine(log) {
  try {
    return readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '';
  } catch {
    return 'it left no message';
  }
}
