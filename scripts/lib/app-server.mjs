import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.mjs';
import { environment } from './run.mjs';

const CHILD = fileURLToPath(new URL('./app-child.mjs', import.meta.url));
/** How long (ms) the server may take until it answers. */
const START_PATIENCE = 60_000;

/** @typedef {{ stop: () => Promise<void>, ended: Promise<unknown> }} AppServer ended: resolves when it is no more */

/**
 * Starts the built app on 127.0.0.1 and waits until it answers.
 * @param {{ folder: string, port: number, env: Record<string, string | undefined>, log: string }} options
 * @returns {Promise<AppServer>}
 * @throws {Failure} where it ends or doesn't answer
 */
export async function startApp({ folder, port, env, log }) {
  const output = openSync(log, 'w', 0o600);
  const child = fork(CHILD, [folder], {
    env: environment({ ...env, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: String(port) }),
    execArgv: [],
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (child.connected) child.disconnect();
    await ended;
  };
  const problem = await waitForAnswer(child, port);
  if (problem === null) return { stop, ended };
  await stop();
  throw new Failure(`The server ${problem}: all it said is in ${log}.`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 * @returns {Promise<string | null>} null once it is healthy
 */
async function waitForAnswer(child, port) {
  const end = Date.now() + START_PATIENCE;
  let last = 'does not answer';
  while (Date.now() < end) {
    if (child.exitCode !== null || child.signalCode !== null) return 'ended while starting';
    try {
      const response = await fetch(`http://127.0.0.1:${port}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      });
      if (response.ok) return null;
      last = `answers its health check with ${response.status}`;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  return last;
}
