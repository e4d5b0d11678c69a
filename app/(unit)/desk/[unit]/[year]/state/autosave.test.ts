import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit, SaveResult } from '@/server/filing/view';
import { startAutosave } from './autosave';
import type { SaveFault } from './desk-state';
import { cellPath } from './paths';
import { createDeskStore } from './store';
import { emptyDesk } from './testing/empty-desk';

const opened = emptyDesk();
const PATH = cellPath('t3.new.natural');

/** A server in memory that can be out of reach, or refuse. */
function server() {
  const seen: Edit[][] = [];
  const given: { failures: number; fault: SaveFault; refusal: string } = {
    failures: 0,
    fault: 'failed',
    refusal: '',
  };
  const send = async (edits: Edit[]): Promise<SaveResult> => {
    if (given.failures > 0) {
      given.failures -= 1;
      throw new Error('down');
    }
    seen.push(edits);
    const versions = { [PATH]: seen.length };
    return {
      revision: seen.length,
      basedOn: seen.length - 1,
      versions,
      savedAt: new Date(),
      conflicts: [],
      state: 'draft',
      contentHash: '',
      nearTexts: null,
      restated: false,
    };
  };
  return { seen, given, send, failureOf: () => ({ fault: given.fault, refusal: given.refusal }) };
}

function start(isHeld?: () => boolean) {
  const store = createDeskStore(opened);
  const at = server();
  const autosave = startAutosave(store, at.send, at.failureOf, isHeld);
  const type = (to: number) => store.dispatch({ type: 'edit', key: '', changes: [{ path: PATH, to }] });
  return { store, autosave, type, ...at };
}

describe('autosave', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('sends once typing rests, and only the newest value', async () => {
    const { type, seen } = start();
    type(1);
    await vi.advanceTimersByTimeAsync(400);
    type(12);
    await vi.advanceTimersByTimeAsync(599);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual([[{ kind: 'cell', cell: 't3.new.natural', value: 12, baseVersion: 0 }]]);
  });

  it('sends after two seconds what is typed without a rest', async () => {
    const { type, seen } = start();
    for (let value = 1; value <= 25; value++) {
      type(value);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(seen.map(([edit]) => edit?.value)).toEqual([20]);
  });

  it('holds back what an input method is composing', async () => {
    let composing = true;
    const { type, seen } = start(() => composing);
    type(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual([]);
    composing = false;
    await vi.advanceTimersByTimeAsync(200);
    expect(seen).toHaveLength(1);
  });

  it('tries again with longer waits until it is through', async () => {
    const { type, seen, given, store } = start();
    given.failures = 2;
    type(1);
    await vi.advanceTimersByTimeAsync(600);
    expect(store.get().saving).toBe('failed');
    await vi.advanceTimersByTimeAsync(2_000 + 4_000);
    expect(seen).toHaveLength(1);
    expect(store.get().saving).toBe('saved');
  });

  it('leaves a refusal to the person, and keeps the text', async () => {
    const { type, seen, given, store, autosave } = start();
    given.failures = 1;
    given.refusal = '报告已送签，不能修改。';
    type(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([]);
    expect(store.get().refusal).toBe('报告已送签，不能修改。');
    expect(store.get().unsaved[PATH]?.value).toBe(1);
    expect(await autosave.flush()).toBe(true);
    expect(seen).toHaveLength(1);
  });

  it('waits without a session until the person is back, and goes on keeping what is typed', async () => {
    const { type, seen, given, store, autosave } = start();
    given.failures = 1;
    given.fault = 'expired';
    type(1);
    await vi.advanceTimersByTimeAsync(60_000);
    type(12);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([]);
    expect(store.get()).toMatchObject({ saving: 'expired', unsaved: { [PATH]: { value: 12 } } });
    expect(await autosave.flush()).toBe(true);
    expect(seen).toHaveLength(1);
    expect(store.get().saving).toBe('saved');
  });

  it('flushes at once and says whether everything is saved', async () => {
    const { type, seen, given, autosave } = start();
    type(1);
    expect(await autosave.flush()).toBe(true);
    expect(seen).toHaveLength(1);
    given.failures = 1;
    type(2);
    expect(await autosave.flush()).toBe(false);
  });

  it('waits for the person where they are asked first, and then sends all of it', async () => {
    const { store, type, seen, given } = start();
    given.failures = 1;
    given.fault = 'asks';
    type(1);
    await vi.advanceTimersByTimeAsync(700);
    type(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual([]);
    store.dispatch({ type: 'acknowledged', token: 'signing:1' });
    await vi.advanceTimersByTimeAsync(700);
    expect(seen).toMatchObject([[{ cell: 't3.new.natural', value: 2 }]]);
  });
});
