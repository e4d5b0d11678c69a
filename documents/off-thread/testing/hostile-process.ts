/** A reading process that does what a hostile file might make a reader do; the file's name says what. For tests. */
import { runGuarded } from '../guarded-thread';
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
