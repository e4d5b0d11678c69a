import { describe, expect, it } from 'vitest';
import { MAX_ARCHIVE_BYTES } from '@/documents/archive/limits';
import { bytesAhead, Room } from './upload-room';

/** Work that ends when it is told to, and tells whether it has begun. */
class Work {
  begun = false;
  end = () => {};
  readonly #ended = new Promise<void>((resolve) => {
    this.end = resolve;
  });
  readonly run = () => {
    this.begun = true;
    return this.#ended;
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('room for uploads', () => {
  it('is given as long as there is some, then in the order asked for', async () => {
    const room = new Room(10);
    const all = [new Work(), new Work(), new Work(), new Work()] as const;
    const sizes = [6, 4, 8, 1];
    const done = all.map(({ run }, at) => room.within(sizes[at] ?? 0, run));
    await settled();
    // The last would fit once one is gone, but is behind the third.
    expect(all.map(({ begun }) => begun)).toEqual([true, true, false, false]);
    all[1].end();
    await settled();
    expect(all.map(({ begun }) => begun)).toEqual([true, true, false, false]);
    all[0].end();
    await settled();
    expect(all.map(({ begun }) => begun)).toEqual([true, true, true, true]);
    for (const { end } of all) end();
    await Promise.all(done);
  });

  it('is given back by work that fails', async () => {
    const room = new Room(1);
    await expect(room.within(1, () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
    expect(await room.within(1, async () => 'next')).toBe('next');
  });

  it('is asked for by what the request says, and wholly by one that says nothing', () => {
    const saying = (length?: string) =>
      bytesAhead(
        new Request('http://x/', length === undefined ? {} : { headers: { 'content-length': length } }),
      );
    expect(['0', '5', '999999999999', '-1', 'x', undefined].map(saying)).toEqual([
      0,
      5,
      ...Array(4).fill(MAX_ARCHIVE_BYTES),
    ]);
  });
});
