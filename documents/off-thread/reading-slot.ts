import type { ChildProcess } from 'node:child_process';
import { UnreadableFile } from '../unreadable-file';
import { IDLE_MS, START_MS } from './limits';
import {
  EXIT_OUT_OF_MEMORY,
  EXIT_OUT_OF_TIME,
  READY,
  type ReadAs,
  type ReadingAnswer,
  type ReadingJob,
} from './messages';
import { startReadingProcess } from './start-reading-process';

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Waits for the next message, the process's end or the time-out, whichever comes first. */
function next(child: ChildProcess, ms: number): Promise<{ message: unknown } | { ended: Ended } | 'late'> {
  return new Promise((resolve) => {
    const settle = (outcome: { message: unknown } | { ended: Ended } | 'late') => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
      resolve(outcome);
    };
    const onMessage = (message: unknown) => settle({ message });
    const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
      settle({ ended: { code, signal } });
    const onError = () => settle({ ended: { code: null, signal: null } });
    const timer = setTimeout(() => settle('late'), ms);
    child.once('message', onMessage).once('exit', onExit).once('error', onError);
  });
}

/**
 * Why a process that ended while it read a file did so. SIGABRT and SIGTRAP are how V8 gives up without memory, SIGKILL
 * how the system takes it back.
 */
function endedReading({ code, signal }: Ended): UnreadableFile {
  if (code === EXIT_OUT_OF_TIME) return new UnreadableFile('TOO_SLOW');
  const memory = code === EXIT_OUT_OF_MEMORY || ['SIGABRT', 'SIGTRAP', 'SIGKILL'].includes(signal ?? '');
  return new UnreadableFile(
    memory ? 'TOO_BIG_TO_READ' : 'DAMAGED',
    `the reading process ended: ${signal ?? code}`,
  );
}

/** One place in the pool: a reading process, started when there is something to read and replaced when it is lost. */
export class ReadingSlot {
  readonly #start: () => ChildProcess;
  #child: ChildProcess | null = null;
  /** Whether the process has read a file before. */
  #used = false;
  #idle: NodeJS.Timeout | null = null;

  constructor(start: () => ChildProcess = startReadingProcess) {
    this.#start = start;
  }

  /**
   * Reads one file; the next only after this one. A process that ends is held against the file only where it read
   * nothing before: what an earlier file left behind in it is not this one's fault. Its time is its own.
   *
   * @param ms how long the reading may take on the clock, without the start of the process
   * @throws UnreadableFile, TOO_SLOW and TOO_BIG_TO_READ among them; an Error where the reader itself is at fault
   */
  async read<As extends keyof ReadAs>(job: ReadingJob<As>, ms: number): Promise<ReadAs[As]> {
    const child = await this.#ready();
    const used = this.#used;
    this.#used = true;
    child.send(job);
    const outcome = await next(child, ms);
    if (outcome === 'late') {
      this.#drop();
      throw new UnreadableFile('TOO_SLOW');
    }
    if ('ended' in outcome) {
      this.#drop();
      if (used && outcome.ended.code !== EXIT_OUT_OF_TIME) return this.read(job, ms);
      throw endedReading(outcome.ended);
    }
    this.#rest(child);
    return told(outcome.message as ReadingAnswer<As>);
  }

  /** Ends the process. */
  close(): void {
    this.#drop();
  }

  async #ready(): Promise<ChildProcess> {
    if (this.#idle) clearTimeout(this.#idle);
    const kept = this.#child;
    if (kept?.connected && kept.exitCode === null && kept.signalCode === null) {
      kept.ref();
      kept.channel?.ref();
      return kept;
    }
    const child = this.#start();
    this.#child = child;
    this.#used = false;
    // A message to a process that has just ended: what ended it is told by `next`.
    child.on('error', () => {});
    const outcome = await next(child, START_MS);
    if (outcome !== 'late' && 'message' in outcome && outcome.message === READY) return child;
    this.#drop();
    throw new Error(`the reading process did not start: ${JSON.stringify(outcome)}`);
  }

  /** Keeps the process for the next file, but holds up nobody who wants to end. */
  #rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.#idle = setTimeout(() => this.#drop(), IDLE_MS);
    this.#idle.unref();
  }

  #drop(): void {
    if (this.#idle) clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

function told<As extends keyof ReadAs>(answer: ReadingAnswer<As>): ReadAs[As] {
  if (answer.kind === 'read') return answer.read;
  if (answer.kind === 'unreadable') throw new UnreadableFile(answer.code, answer.cause || undefined);
  throw new Error(`the reader failed: ${answer.stack}`);
}
