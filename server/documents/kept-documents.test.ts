import { describe, expect, it, vi } from 'vitest';
import { keptDocument } from './kept-documents';

const MIB = 1024 * 1024;
const writing = (size: number) => vi.fn(async () => new Uint8Array(size));

describe('a file written a moment ago', () => {
  it('is written once, for those too who ask while it is being written', async () => {
    const write = writing(3);
    const [first, second] = await Promise.all([keptDocument('a', write), keptDocument('a', write)]);
    expect(await keptDocument('a', write)).toBe(first);
    expect(second).toBe(first);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('is tried again where writing failed', async () => {
    const fails = vi.fn(async () => Promise.reject(new Error('no browser')));
    await expect(keptDocument('b', fails)).rejects.toThrow('no browser');
    expect(await keptDocument('b', writing(1))).toHaveLength(1);
  });

  it('makes room for others: what was longest unused goes first', async () => {
    const old = writing(20 * MIB);
    const used = writing(10 * MIB);
    await keptDocument('old', old);
    await keptDocument('used', used);
    await keptDocument('new', writing(20 * MIB));
    await keptDocument('used', used);
    await keptDocument('old', old);
    expect([old.mock.calls.length, used.mock.calls.length]).toEqual([2, 1]);
  });
});
