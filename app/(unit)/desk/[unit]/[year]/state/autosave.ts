import type { AtStake, Edit, SaveResult } from '@/server/filing/view';
import type { DeskState, SaveFault, Saving } from './desk-state';
import type { Path } from './paths';
import { editOf } from './paths';
import type { DeskStore } from './store';

/** Typing rests this long before it is sent, in milliseconds. */
const REST = 600;
/** Typing that doesn't rest is sent after so long all the same, in milliseconds: others see it, and it is safe. */
const PATIENCE = 2_000;
/** Between two looks at whether sending is still held back, in milliseconds. */
const HELD = 200;
/** Waits between tries after a failure, in milliseconds; the last is repeated. */
const RETRIES = [2_000, 4_000, 8_000, 15_000, 30_000] as const;

/** The person comes back, or says what may be voided, before it is worth another try. */
const WAITING: ReadonlySet<Saving> = new Set(['expired', 'asks']);

export interface SaveFailure {
  fault: SaveFault;
  /** The server's sentence; empty where it gave none and trying again may help. */
  refusal: string;
  /** What the save would void, where it was refused for that. */
  stake?: AtStake;
}

export interface Autosave {
  /** Sends what is queued now. Resolves to true once nothing typed is unsaved. */
  flush: () => Promise<boolean>;
  stop: () => void;
}

/**
 * Watches the store and saves what is typed: after a rest, or 2 s at the latest, in order, one request at a time, again after a
 * failure. A refusal isn't repeated by itself: the next edit or `flush` tries again; nor is a save without a session,
 * until `flush`, which the window calls as the person comes back to it, nor one that the person is asked about.
 *
 * @param isHeld what is typed shall not go out just now: an input method is composing
 */
export function startAutosave(
  store: DeskStore,
  send: (edits: Edit[]) => Promise<SaveResult>,
  failureOf: (error: unknown) => SaveFailure,
  isHeld: () => boolean = () => false,
): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let failures = 0;
  /** Since when something has been waiting; null while nothing does. */
  let waitingSince: number | null = null;

  async function once(): Promise<void> {
    const edits = queued(store.get());
    if (edits.length === 0) return;
    waitingSince = null;
    store.dispatch({ type: 'sending' });
    try {
      store.dispatch({ type: 'saved', result: await send(edits) });
      failures = 0;
    } catch (error) {
      failures += 1;
      store.dispatch({ type: 'save-failed', ...failureOf(error) });
    }
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    running ??= once().finally(() => {
      running = null;
      plan();
    });
    return running;
  }

  function runUnlessHeld(): void {
    if (isHeld()) timer = setTimeout(runUnlessHeld, HELD);
    else void run();
  }

  function plan(): void {
    const state = store.get();
    if (running || queued(state).length === 0) return;
    clearTimeout(timer);
    if (state.saving === 'unsaved') timer = setTimeout(runUnlessHeld, Math.min(REST, patienceLeft()));
    else if (state.refusal === '' && !WAITING.has(state.saving))
      timer = setTimeout(runUnlessHeld, wait(failures));
  }

  function patienceLeft(): number {
    waitingSince ??= Date.now();
    return Math.max(0, waitingSince + PATIENCE - Date.now());
  }

  const unsubscribe = store.subscribe(plan);
  return {
    async flush() {
      await running;
      while (queued(store.get()).length > 0) {
        const before = failures;
        await run();
        if (failures > before) return false;
      }
      return store.get().conflicts.length === 0;
    },
    stop() {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function queued(state: DeskState): Edit[] {
  return Object.entries(state.unsaved).map(([path, { value, baseVersion, fill }]) =>
    editOf(path as Path, value, fill === undefined ? { baseVersion } : { baseVersion, fill }),
  );
}

function wait(failures: number): number {
  return RETRIES[Math.min(failures, RETRIES.length) - 1] ?? RETRIES[0];
}
