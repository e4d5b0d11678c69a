import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { environment } from './run.mjs';

/** How long (ms) a worker may take until it runs. */
const START_PATIENCE = 60_000;
/** How long (ms) it may take to bring the jobs at hand to their end. */
const STOP_PATIENCE = 15_000;

/** @typedef {{ pid: number, stop: () => Promise<void>, kill: () => Promise<void>, ended: Promise<unknown> }} WorkerProcess */

/** From the sources, in place of the built one. */
export const WORKER_SOURCE = path.join('scripts', 'worker.ts');

/**
 * Starts a worker and waits until it takes jobs.
 * @param {{ folder: string, env: Record<string, string | undefined>, log: string, entry?: string }} options folder: the
 *   built app, or with WORKER_SOURCE the checkout's root
 * @returns {Promise<WorkerProcess>} stop: lets its jobs end. kill: as a power cut would. ended: when it is no more
 * @throws {Failure} where it ends or doesn't get ready
 */
export async function startWorkerProcess({
  folder,
  env,
  log,
  entry = path.join('background', 'worker.mjs'),
}) {
  const output = openSync(log, 'w', 0o600);
  const file = path.join(folder, entry);
  const child = fork(file, [], {
    cwd: folder,
    env: environment(env),
    execArgv: file.endsWith('.ts') ? ['--import', 'tsx'] : [],
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (gone()) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE);
    await ended;
    clearTimeout(timer);
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const running = once(child, 'message', { signal: AbortSignal.timeout(START_PATIENCE) }).then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([running, ended.then(() => false)]);
  if (ready && child.pid !== undefined) return { pid: child.pid, stop, kill, ended };
  await kill();
  throw new Failure(`The worker did not start: all it said is in ${log}.`);
}
