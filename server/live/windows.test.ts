import { describe, expect, it } from 'vitest';
import { beats, readMessage, type Window } from './message';
import { createWindows } from './windows';

const window = (over: Partial<Window> = {}): Window => ({
  id: '00000000-0000-4000-8000-000000000001',
  filing: '00000000-0000-4000-8000-00000000000f',
  account: '00000000-0000-4000-8000-00000000000a',
  name: '填报员甲',
  role: 'drafter',
  at: null,
  since: '2024-01-20T04:00:00.000Z',
  ...over,
});
const { filing, id } = window();

describe('windows', () => {
  it('forgets one that no process tells of any more, and none that a beat has told', () => {
    const windows = createWindows();
    expect(windows.hear({ kind: 'opened', window: window() }, 0)).toEqual([filing]);
    expect(windows.expire(40_000)).toEqual([]);
    windows.hear({ kind: 'beat', from: 'x', windows: [window()] }, 40_000);
    expect(windows.expire(80_000)).toEqual([]);
    expect(windows.expire(90_000)).toEqual([filing]);
    expect(windows.of(filing)).toEqual([]);
  });

  it('says that something changed only where it did', () => {
    const windows = createWindows();
    const beat = (at: Window['at']) => ({ kind: 'beat' as const, from: 'x', windows: [window({ at })] });
    expect(windows.hear(beat(null), 0)).toEqual([filing]);
    expect(windows.hear(beat(null), 1)).toEqual([]);
    expect(windows.hear(beat('title'), 2)).toEqual([filing]);
    expect(windows.hear({ kind: 'closed', id }, 3)).toEqual([filing]);
    expect(windows.hear({ kind: 'closed', id }, 4)).toEqual([]);
  });

  it('lets nobody but its own person move a window', () => {
    const windows = createWindows();
    windows.hear({ kind: 'opened', window: window() }, 0);
    const other = '00000000-0000-4000-8000-00000000000b';
    expect(windows.hear({ kind: 'moved', id, account: other, at: 'title' }, 1)).toEqual([]);
    expect(windows.hear({ kind: 'moved', id, account: window().account, at: 'title' }, 1)).toEqual([filing]);
    expect(windows.of(filing)[0]?.at).toBe('title');
  });
});

describe('messages', () => {
  it('of a busy process are parted, each within what NOTIFY carries, and read back', () => {
    const many = Array.from({ length: 40 }, () =>
      window({ name: '九'.repeat(60), at: 'cell:t3.new.natural' }),
    );
    const told = beats('a process', many);
    const read = told.map((message) => readMessage(JSON.stringify(message)));
    expect(read).toEqual(told);
    expect(told.flatMap((one) => (one.kind === 'beat' ? one.windows : []))).toHaveLength(40);
    for (const message of told) expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(8_000);
  });

  it('of another version, or of nobody’s, are passed over', () => {
    expect(readMessage('not json')).toBeNull();
    expect(readMessage('{"kind":"new"}')).toBeNull();
  });
});
