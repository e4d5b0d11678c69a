import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { processorMs } from '../processor-time';
import { HEAP_MIB, PROCESS_BYTES, WATCH_MS } from './limits';
import { EXIT_OUT_OF_MEMORY, EXIT_OUT_OF_TIME, READY } from './messages';

/** The module again, as a thread. From sources, tsx is told anew: it leaves the threads of its process alone. */
function startThread(module: string): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MIB };
  if (!module.endsWith('.ts')) return new Worker(new URL(module), { resourceLimits });
  const source = `import('tsx/esm/api').then(({ register }) => { register(); return import('${module}'); })`;
  return new Worker(source, { eval: true, resourceLimits });
}

/** What the parent sends: work, and how much of a processor (ms) it may take. */
interface Timed {
  readonly cpuMs: number;
}

const ranOutOfHeap = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function watch(module: string): void {
  process.on('disconnect', () => process.exit(0));
  // The parent may be gone before this was loaded.
  if (!process.connected) process.exit(0);
  // Ctrl-C reaches the whole group of processes; whoever started us ends us in order.
  process.on('SIGINT', () => {});
  const thread = startThread(module);
  let time = Number.POSITIVE_INFINITY;
  thread.on('message', (message: unknown) => {
    time = Number.POSITIVE_INFINITY;
    process.send?.(message);
  });
  thread.on('error', (error) => process.exit(ranOutOfHeap(error) ? EXIT_OUT_OF_MEMORY : 1));
  thread.on('exit', () => process.exit(1));
  process.on('message', (job: Timed) => {
    time = processorMs() + job.cpuMs;
    thread.postMessage(job);
  });
  setInterval(() => {
    if (process.memoryUsage.rss() > PROCESS_BYTES) process.exit(EXIT_OUT_OF_MEMORY);
    if (processorMs() > time) process.exit(EXIT_OUT_OF_TIME);
  }, WATCH_MS);
}

/**
 * Makes a process of the module that calls it: its main thread only watches, a second one works. The watching thread
 * stays awake whatever the work does to its own; it ends the process once that takes more memory than PROCESS_BYTES or
 * more of a processor than its job allows, and with its parent. A process and not a thread alone, because a thread's limits don't count buffers, and a crash
 * takes all of its process with it (docs/adr/0014).
 *
 * @param module the calling module's import.meta.url
 * @param answerTo the work: the answer to one message of the parent; must not throw
 */
export function runGuarded<Job extends Timed, Answer>(
  module: string,
  answerTo: (job: Job) => Promise<Answer>,
): void {
  if (isMainThread) {
    watch(module);
  } else {
    parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answerTo(job)));
    parentPort?.postMessage(READY);
  }
}
