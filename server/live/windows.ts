import type { Message, Window } from './message';

/** A window that nobody has told of for so long (ms) is gone with its process: two beats and some. */
const FORGET_AFTER = 45_000;

/** The windows of all processes, as this one has heard of them. Times are milliseconds of one clock. */
export interface Windows {
  /** Takes a message in; returns the filings whose windows it changed. */
  hear(message: Message, now: number): string[];
  /** Forgets what nobody tells of any more; returns the filings concerned. */
  expire(now: number): string[];
  of(filing: string): Window[];
}

export function createWindows(): Windows {
  const known = new Map<string, { window: Window; heardAt: number }>();

  /** Whether it was unknown, or elsewhere. */
  function put(window: Window, now: number): boolean {
    const before = known.get(window.id);
    known.set(window.id, { window, heardAt: now });
    return before?.window.at !== window.at || before === undefined;
  }
  function drop(id: string): string[] {
    const gone = known.get(id);
    known.delete(id);
    return gone ? [gone.window.filing] : [];
  }
  /** Only the window's own person moves it. */
  function move({ id, account, at }: Extract<Message, { kind: 'moved' }>): string[] {
    const held = known.get(id);
    if (!held || held.window.account !== account || held.window.at === at) return [];
    held.window = { ...held.window, at };
    return [held.window.filing];
  }

  return {
    hear(message, now) {
      if (message.kind === 'opened') return put(message.window, now) ? [message.window.filing] : [];
      if (message.kind === 'closed') return drop(message.id);
      if (message.kind === 'moved') return move(message);
      if (message.kind !== 'beat') return [];
      return [...new Set(message.windows.filter((window) => put(window, now)).map(({ filing }) => filing))];
    },
    expire(now) {
      const gone = [...known.values()].filter(({ heardAt }) => now - heardAt > FORGET_AFTER);
      return [...new Set(gone.flatMap(({ window }) => drop(window.id)))];
    },
    of: (filing) => [...known.values()].map(({ window }) => window).filter((one) => one.filing === filing),
  };
}
