import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableFile } from '../unreadable-file';
import { PROCESS_BYTES } from './limits';
import { ReadingSlot } from './reading-slot';
import { startGuarded } from './start-reading-process';

/** Generous: each of them starts a process from sources, on a machine that runs other tests as well. */
const PATIENCE = 60_000;
const slot = new ReadingSlot(() => startGuarded('documents/off-thread/testing/hostile-process.ts'));
const job = (name: string, cpuMs = PATIENCE) => ({
  ...{ as: 'report' as const, name, bytes: new Uint8Array(1), units: [], cpuMs },
});

/** The code of the refusal, and what it says for the log. */
async function refused(name: string, cpuMs = PATIENCE, ms = PATIENCE) {
  const error = await slot.read(job(name, cpuMs), ms).catch((thrown: unknown) => thrown);
  if (!(error instanceof UnreadableFile)) throw error;
  return { code: error.code, cause: String(error.cause) };
}

afterAll(() => slot.close());

describe('a reading process that a file has got the better of', { timeout: PATIENCE }, () => {
  it('is ended when it takes too long, and the next file has a new one', async () => {
    const before = await refused('an innocent file');
    expect(await refused('another')).toEqual(before);
    expect((await refused('loop for ever', 300)).code).toBe('TOO_SLOW');
    const after = await refused('an innocent file');
    expect(after.code).toBe('EMPTY');
    expect(after.cause).not.toBe(before.cause);
  });

  it('may wait longer than it may work, as on a busy machine, but not for ever', async () => {
    expect((await refused('an innocent file')).code).toBe('EMPTY');
    expect((await refused('wait a second', 300)).code).toBe('EMPTY');
    expect((await refused('wait a second', PATIENCE, 300)).code).toBe('TOO_SLOW');
  });

  it('is ended when its heap is full', async () => {
    expect((await refused('fill the heap')).code).toBe('TOO_BIG_TO_READ');
    expect((await refused('an innocent file')).code).toBe('EMPTY');
  });

  it('is ended when its buffers are more than it may have, which no thread’s limit counts', async () => {
    const before = process.memoryUsage.rss();
    expect((await refused('fill buffers')).code).toBe('TOO_BIG_TO_READ');
    expect(process.memoryUsage.rss() - before).toBeLessThan(PROCESS_BYTES / 4);
    expect((await refused('an innocent file')).code).toBe('EMPTY');
  });

  it('is not held against a file that an earlier one left no room', async () => {
    expect((await refused('leave much behind')).code).toBe('EMPTY');
    expect((await refused('need much')).code).toBe('EMPTY');
  });

  it('costs its own file where it crashes', async () => {
    expect(await refused('crash')).toEqual({ code: 'DAMAGED', cause: 'the reading process ended: SIGSEGV' });
    expect((await refused('an innocent file')).code).toBe('EMPTY');
  });

  it('tells a slip of ours from a fault of the file', async () => {
    await expect(slot.read(job('throw'), PATIENCE)).rejects.toThrow('a slip of ours');
    await expect(slot.read(job('throw'), PATIENCE)).rejects.not.toBeInstanceOf(UnreadableFile);
  });
});
