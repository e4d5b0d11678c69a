/** A reading process that does what a hostile file might make a reader do; the file's name says what. For tests. */
import { runGuarded } from '../guarded-thread';
import { PROCESS_BYTES, WATCH_MS } from '../limits';
import type { ReadingAnswer, ReadingJob } from '../messages';

const held: unknown[] = [];

const DEEDS: Readonly<Record<string, () => void>> = {
  'loop for ever': () => {
    for (;;) held.length = 0;
  },
  'fill the heap': () => {
    for (;;) held.push(new Array(500_000).fill(0.5));
  },
  'fill buffers': () => {
    for (;;) held.push(new Uint8Array(8 * 1024 * 1024).fill(1));
  },
  'leave much behind': () => {
    held.push(new Uint8Array(PROCESS_BYTES * 0.6).fill(1));
  },
  'need much': () => {
    const needed = new Uint8Array(PROCESS_BYTES * 0.6).fill(1);
    // Until the watching thread has looked.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10 * WATCH_MS);
    held.push(needed.length);
  },
  'wait a second': () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
  },
  crash: () => process.kill(process.pid, 'SIGSEGV'),
  throw: () => {
    throw new Error('a slip of ours');
  },
};

runGuarded<ReadingJob, ReadingAnswer>(import.meta.url, async ({ name }) => {
  try {
    DEEDS[name]?.();
    return { kind: 'unreadable', code: 'EMPTY', cause: String(process.pid) };
  } catch (error) {
    return { kind: 'fault', stack: String(error) };
  }
});
