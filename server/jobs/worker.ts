import { EventEmitter } from 'node:events';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import { connect } from '@/db/connection';
import { platformNow } from '../clock';
import { waitingAgain } from '../folder-import/waiting-again';
import { giveBack, releaseDead, sayAlive } from './release-dead';
import { CRONTAB, taskList } from './tasks';

/** Jobs done at the same time: as many as there are reading processes. */
const CONCURRENCY = 2;
/** How often (ms) the queue is asked by itself; a new job is told at once. */
const POLL_MS = 2_000;
/** How often (ms) jobs are looked for that nobody does any more. */
const SWEEP_MS = 5_000;

export interface RunningWorker {
  /** Takes no more jobs, lets those at hand come to their end, and closes everything. */
  stop(): Promise<void>;
  /** Ends when the worker does; rejects where it fails. */
  ended: Promise<void>;
}

const logger = new Logger(({ label, jobId }) => (level, message) => {
  if (level === 'error' || level === 'warning')
    console.error(`${label ?? 'queue'} ${jobId ?? ''}: ${message}`);
});

/**
 * Starts the worker on a migrated database. Several may run on one: a job is done by one of them, and those of a worker
 * that was killed are taken up by the others, or by the next to start.
 */
export async function startWorker(url: string): Promise<RunningWorker> {
  const work = connect(url, { applicationName: 'huangshui-worker' });
  // One connection that stays: the lock of the living is held on it.
  const alive = connect(url, { max: 1, maxLifetime: null, applicationName: 'huangshui-worker-alive' });
  let workerId: string | null = null;
  const sweep = async () => {
    if (workerId !== null) await sayAlive(alive.db, workerId);
    const gone = await releaseDead(work.db);
    if (gone.length > 0) console.error(`jobs of ${gone.length} lost worker(s) are taken up again`);
    await waitingAgain({ db: work.db, now: platformNow() });
  };
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    workerId = workerPool.id;
    sayAlive(alive.db, workerId).catch((error: unknown) => console.error(error));
  });
  await sweep();
  const runner = await run({
    connectionString: url,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    taskList: taskList(work.db),
    crontab: CRONTAB,
    logger,
    events,
  });
  const timer = setInterval(() => {
    sweep().catch((error: unknown) => console.error(error));
  }, SWEEP_MS);
  const close = async () => {
    clearInterval(timer);
    await Promise.all([work.close(), alive.close()]);
  };
  let stopping = Promise.resolve();
  const stop = () => {
    stopping = runner.stop();
    return stopping.then(() => ended);
  };
  // The runner doesn't wait until the queue has heard of its last jobs: what it still holds then is given back.
  const ended = runner.promise
    .then(() => stopping)
    .then(() => giveBack(work.db, workerId === null ? [] : [workerId]))
    .finally(close);
  // Whoever waits for it hears of a failure; until then it is nobody's.
  ended.catch(() => {});
  return { stop, ended };
}
