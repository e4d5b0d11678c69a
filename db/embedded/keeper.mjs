/**
 * Runs one postgres server for as long as the process that started this one lives: when that ends, however it
 * ends (kill -9 too), the channel between them closes, and the server is shut down.
 * Started by start-server.mjs through child_process.fork with a KeeperOrder as its one argument.
 */
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { serverEnvironment } from './server-environment.mjs';

/**
 * @typedef {object} KeeperOrder
 * @property {string} postgres the binary
 * @property {string[]} options its options
 * @property {import('./identity.mjs').Identity} identity
 * @property {string} log file for its output, begun anew
 * @property {string | null} removeAfter folder to delete once it has stopped
 */

/** After this long (ms) a shutdown that waits for something is made an immediate one. */
const PATIENCE = 10_000;

/** @type {KeeperOrder} */
const order = JSON.parse(process.argv[2] ?? '');
const log = openSync(order.log, 'w', 0o600);
const server = spawn(order.postgres, order.options, {
  cwd: '/',
  env: serverEnvironment(),
  stdio: ['ignore', log, log],
  ...order.identity,
});

let stopping = false;
/** SIGINT is PostgreSQL's fast shutdown: running statements are ended, everything committed is kept. */
function stop() {
  if (stopping) return;
  stopping = true;
  server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), PATIENCE).unref();
}

server.on('error', () => process.exit(1));
server.on('exit', () => {
  if (stopping && order.removeAfter) rmSync(order.removeAfter, { recursive: true, force: true });
  process.exit(stopping ? 0 : 1);
});
process.on('disconnect', stop);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
