import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What one window has typed into one filing and not saved yet. Only its own account reads it again. */
export interface PendingEdits {
  account: string;
  filing: string;
  /** The window's; a new one at each load of the page. */
  window: string;
  /** Where to go to have them saved: /desk/… */
  address: string;
  /** The report's form: another has other cells. */
  form: string;
  /** By place. What it holds is the desk's (state/desk-state.ts); whoever reads it checks it. */
  queue: Record<string, unknown>;
  /** When it was last written, in milliseconds since 1970 by this machine's clock. */
  at: number;
}

export type PendingKey = [account: string, filing: string, window: string];

interface Kept extends DBSchema {
  pending: {
    key: PendingKey;
    value: PendingEdits;
    indexes: { account: string };
  };
}

let opened: Promise<IDBPDatabase<Kept>> | null = null;

/** @throws where the browser keeps nothing: private mode, forbidden, or full */
function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('huangshui', 1, {
    upgrade(db) {
      const store = db.createObjectStore('pending', { keyPath: ['account', 'filing', 'window'] });
      store.createIndex('account', 'account');
    },
    // The browser may close it (storage cleared); the next call opens it anew.
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Writes windows' edits down in one step, each in place of what it was before; of one without edits nothing is left. */
export async function keepPending(...all: readonly PendingEdits[]): Promise<void> {
  const { store, done } = (await database()).transaction('pending', 'readwrite');
  for (const pending of all) {
    const { account, filing, window, queue } = pending;
    if (Object.keys(queue).length === 0) await store.delete([account, filing, window]);
    else await store.put(pending);
  }
  await done;
}

/** Adds edits to what is kept under a window's name; of two at one place the new one stands. */
export async function addPending(pending: PendingEdits): Promise<void> {
  const { store, done } = (await database()).transaction('pending', 'readwrite');
  const { account, filing, window, queue } = pending;
  const before = await store.get([account, filing, window]);
  await store.put({ ...pending, queue: { ...before?.queue, ...queue } });
  await done;
}

/** Takes one place out of what a window has left. */
export async function forgetPending(key: PendingKey, path: string): Promise<void> {
  const { store, done } = (await database()).transaction('pending', 'readwrite');
  const before = await store.get(key);
  if (before) {
    const { [path]: _forgotten, ...queue } = before.queue;
    if (Object.keys(queue).length === 0) await store.delete(key);
    else await store.put({ ...before, queue });
  }
  await done;
}

/** What this account's windows have left, of all filings, oldest first. */
export async function pendingOf(account: string): Promise<PendingEdits[]> {
  const all = await (await database()).getAllFromIndex('pending', 'account', account);
  return all.sort((a, b) => a.at - b.at);
}
