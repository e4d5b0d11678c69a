import type { LiveEvent } from '@/server/live/hub';
import type { Window } from '@/server/live/message';

/** Until a line that the server closed or refused is tried again (ms); the browser itself retries a broken one. */
const RETRY_MS = 15_000;
/** No word for so long (ms), of which the server has one every 20 s: the line is dead. */
const SILENCE_MS = 50_000;
/** A window out of sight for so long (ms) gives its line back: a browser has six to a host. */
const HIDDEN_MS = 60_000;

export interface LineEvents {
  onWindow: (id: string) => void;
  /** Revision of null: something may have been missed. */
  onChanged: (change: { revision: number | null; draft: boolean }) => void;
  onPeople: (people: Window[]) => void;
  /** The server can be reached again, or for the first time. */
  onOpen: () => void;
  /** Nothing is heard for now: whoever needs to know must ask. */
  onDeaf: () => void;
}

/**
 * Hears what happens in a filing (server-sent events of /api/filings/…/live), for as long as the window is in sight, and
 * goes on trying where it can't.
 */
export function openLiveLine(address: string, on: LineEvents): { close: () => void } {
  let source: EventSource | null = null;
  let heardAt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  function hang(): void {
    source?.close();
    source = null;
    clearTimeout(retry);
  }
  function again(): void {
    hang();
    on.onPeople([]);
    if (!document.hidden) retry = setTimeout(connect, RETRY_MS);
    on.onDeaf();
  }
  function listenTo<E extends LiveEvent['event']>(
    events: EventSource,
    event: E,
    then: (data: Extract<LiveEvent, { event: E }>['data']) => void,
  ): void {
    events.addEventListener(event, ({ data }: MessageEvent<string>) => {
      heardAt = Date.now();
      then(JSON.parse(data));
    });
  }
  function connect(): void {
    hang();
    const events = new EventSource(address);
    source = events;
    heardAt = Date.now();
    events.onopen = on.onOpen;
    events.onerror = () => {
      if (events.readyState === EventSource.CLOSED) again();
    };
    listenTo(events, 'window', ({ id }) => on.onWindow(id));
    listenTo(events, 'changed', on.onChanged);
    listenTo(events, 'people', on.onPeople);
    listenTo(events, 'beat', () => {});
    listenTo(events, 'over', again);
  }
  const watch = setInterval(() => {
    if (source !== null && Date.now() - heardAt > SILENCE_MS) connect();
  }, RETRY_MS);
  function seen(): void {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(hang, HIDDEN_MS);
    else if (source === null) connect();
  }

  document.addEventListener('visibilitychange', seen);
  window.addEventListener('focus', seen);
  connect();
  return {
    close() {
      hang();
      clearTimeout(hiding);
      clearInterval(watch);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('focus', seen);
    },
  };
}
