import { describe, expect, it } from 'vitest';
import { Room, type RoomSize } from './room';
import { bytesAhead } from './rooms';

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
const SIZE: RoomSize = { bytes: 10, waiting: 3, ms: 60_000, full: '没有接收。' };
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('room for uploads', () => {
  it('is given as long as there is some, then in the order asked for', async () => {
    const room = new Room(SIZE);
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
    const room = new Room({ ...SIZE, bytes: 1 });
    await expect(room.within(1, () => Promise.reject(new Error('broken off')))).rejects.toThrow('broken off');
    expect(await room.within(1, async () => 'next')).toBe('next');
  });

  it('is refused to who comes when enough wait, and to who has waited long enough', async () => {
    const room = new Room({ ...SIZE, waiting: 2, ms: 50 });
    const [inside, last] = [new Work(), new Work()];
    const held = room.within(6, inside.run);
    const large = room.within(8, async () => 'large');
    const small = room.within(4, last.run);
    const busy = { code: 'SERVICE_UNAVAILABLE', message: '没有接收。', retryAfter: 1 };
    await expect(room.within(1, async () => 'one too many')).rejects.toMatchObject(busy);
    expect(last.begun).toBe(false);
    await expect(large).rejects.toMatchObject(busy);
    // What stood behind the one that gave up comes in at once, if its own time isn't over.
    last.end();
    inside.end();
    await Promise.allSettled([held, small]);
    expect(await room.within(10, async () => 'whole again')).toBe('whole again');
  });

  it('lets in who waits behind one that gives up, though nobody has left', async () => {
    const room = new Room({ ...SIZE, ms: 100 });
    const [inside, behind] = [new Work(), new Work()];
    const held = room.within(6, inside.run);
    const large = room.within(8, async () => 'large');
    await new Promise((resolve) => setTimeout(resolve, 60));
    const small = room.within(4, behind.run);
    await expect(large).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await settled();
    expect(behind.begun).toBe(true);
    for (const { end } of [inside, behind]) end();
    await Promise.all([held, small]);
  });

  it('is asked for by what the request says, and wholly by one that says nothing', () => {
    const saying = (length?: string) =>
      bytesAhead(
        new Request('http://x/', length === undefined ? {} : { headers: { 'content-length': length } }),
        1000,
      );
    expect(['0', '5', '999999999999', '-1', 'x', undefined].map(saying)).toEqual([
      0,
      5,
      ...Array(4).fill(1000),
    ]);
  });
});
