import { fork } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';
import { atEnd } from './at-end.mjs';
import { Failure } from './failure.mjs';
import { ROOT } from './root.mjs';
import { environment } from './run.mjs';

/**
 * Runs one of scripts/*.ts to its end.
 * @param {string} script such as 'migrate.ts'
 * @param {{ log: string, env: Record<string, string | undefined> }} options
 * @returns {Promise<unknown>} what it sent to its parent last, if anything
 * @throws {Failure} with the sentence that it sent as `{ failure }`, else naming the log
 */
export function runTypeScript(script, { log, env }) {
  const output = openSync(log, 'w', 0o600);
  const child = fork(path.join(ROOT, 'scripts', script), [], {
    cwd: ROOT,
    env: environment(env),
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  const done = atEnd(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    /** @type {unknown} */
    let message;
    child.on('message', (received) => {
      message = received;
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      done();
      if (code === 0) resolve(message);
      else reject(new Failure(failureIn(message) ?? `scripts/${script} failed: all it said is in ${log}.`));
    });
  });
}

/** @param {unknown} message */
function failureIn(message) {
  if (typeof message !== 'object' || message === null || !('failure' in message)) return null;
  return String(message.failure);
}
