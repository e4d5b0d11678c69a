import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { atEnd } from './at-end.mjs';
import { ROOT } from './root.mjs';

/**
 * Runs a program to its end, its output into a log file. It is stopped with this run, and so is all it started.
 * @param {string} program
 * @param {string[]} args
 * @param {{ log: string, env?: Record<string, string | undefined> }} options env is added to this process's own; undefined takes a variable away
 * @returns {Promise<number>} its exit code; 1 where it couldn't be started or was killed
 */
export async function run(program, args, { log, env = {} }) {
  const output = openSync(log, 'w', 0o600);
  // A process group of its own, so that Ctrl-C reaches only us and we stop things in order.
  const child = spawn(program, args, {
    cwd: ROOT,
    env: environment(env),
    stdio: ['ignore', output, output],
    detached: true,
  });
  const done = atEnd(() => stopGroup(child.pid));
  try {
    return await new Promise((resolve) => {
      child.once('error', () => resolve(1));
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    done();
    closeSync(output);
  }
}

/**
 * @param {Record<string, string | undefined>} changes
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(changes) {
  const all = { ...process.env, ...changes };
  // NODE_ENV comes from Next's types, and from its commands at run time.
  return /** @type {NodeJS.ProcessEnv} */ (
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  );
}

/** @param {number | undefined} pid */
function stopGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}
