import { randomUUID } from 'node:crypto';
import type { Database } from '@/db/connection';
import { Refusal } from '../errors';
import { faultOf } from '../fault';
import { type Line, openLine } from './line';
import { beats, type Message, tell, type Window } from './message';
import { createWindows } from './windows';

/** Between two beats (ms): each tells the other processes and the browsers that this one lives. */
const BEAT_MS = 20_000;
/** The own beat not heard for so long (ms): the line is dead, whatever it says. */
const DEAF_AFTER = 50_000;
/** Streams that one person may have open here, and that all may. A browser has six connections to a host in all. */
const MOST_A_PERSON = 6;
const MOST_IN_ALL = 1_000;

const TOO_MANY = '同时打开的填报窗口过多，本窗口暂不显示他人的修改，保存不受影响。请关闭不用的窗口。';

/**
 * What a browser is told: a name and JSON.
 *
 * - `window`: which window it is among `people`; the first word
 * - `changed`: the filing's row has; `draft`: the draft itself. A revision of null: something may have been missed
 * - `people`: whose windows are open on the filing, this one's too
 * - `beat`: the line is alive
 * - `over`: the session is over, or the person may no longer see the filing; the last word
 */
export type LiveEvent =
  | { event: 'window'; data: { id: string } }
  | { event: 'changed'; data: { revision: number | null; draft: boolean } }
  | { event: 'people'; data: Window[] }
  | { event: 'beat'; data: null }
  | { event: 'over'; data: null };

/** One browser window that listens. */
interface Stream {
  window: Window;
  send(event: LiveEvent): void;
  /** Whether its person may still listen: asked at every beat. */
  mayStay(): Promise<boolean>;
  end(): void;
}

/** What the streams of one process share: one connection that listens, and who is where. */
export interface Hub {
  /** @throws Refusal where there are too many */
  open(stream: Stream): void;
  close(id: string): void;
  /** Ends every stream: the process is about to go. */
  shutDown(): Promise<void>;
  /** What happens every 20 s. Resolves once every stream was asked for. */
  beat(): Promise<void>;
}

export function createHub(db: Database, url: string): Hub {
  const self = randomUUID();
  const streams = new Map<string, Stream>();
  let windows = createWindows();
  let line: Line | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let heardSelfAt = 0;

  const ofFiling = (filing: string) => [...streams.values()].filter(({ window }) => window.filing === filing);
  const own = () => [...streams.values()].map(({ window }) => current(window));
  const current = (window: Window) => windows.of(window.filing).find(({ id }) => id === window.id) ?? window;
  const say = (message: Message) => {
    tell(db, message).catch((error: unknown) => faultOf(error, `live ${message.kind}`));
  };
  const showPeople = (filing: string) => {
    const data = windows.of(filing);
    for (const stream of ofFiling(filing)) stream.send({ event: 'people', data });
  };
  /** Who opens a window must hear at once of those that are open here. */
  function answer({ filing, id }: Window): void {
    const here = ofFiling(filing).map(({ window }) => current(window));
    if (!streams.has(id) && here.length > 0) for (const beat of beats(self, here)) say(beat);
  }
  function hear(message: Message): void {
    if (message.kind === 'beat' && message.from === self) heardSelfAt = Date.now();
    for (const filing of windows.hear(message, Date.now())) showPeople(filing);
    if (message.kind === 'opened') answer(message.window);
    if (message.kind !== 'changed') return;
    const { revision, draft } = message;
    for (const stream of ofFiling(message.filing))
      stream.send({ event: 'changed', data: { revision, draft } });
  }
  function listening(): void {
    heardSelfAt = Date.now();
    for (const stream of streams.values()) {
      stream.send({ event: 'changed', data: { revision: null, draft: true } });
      // Only now are the answers heard of who has been here before.
      say({ kind: 'opened', window: current(stream.window) });
    }
  }
  function start(): void {
    line ??= openLine(url, hear, listening);
    timer ??= setInterval(() => void beat().catch((error: unknown) => faultOf(error, 'live beat')), BEAT_MS);
  }
  async function stop(): Promise<void> {
    clearInterval(timer);
    timer = undefined;
    const ended = line;
    line = null;
    // Who comes and goes from now on isn't heard.
    windows = createWindows();
    await ended?.close();
  }
  function close(id: string): void {
    if (!streams.delete(id)) return;
    for (const filing of windows.hear({ kind: 'closed', id }, Date.now())) showPeople(filing);
    say({ kind: 'closed', id });
    if (streams.size === 0) void stop();
  }
  async function beat(): Promise<void> {
    for (const filing of windows.expire(Date.now())) showPeople(filing);
    if (Date.now() - heardSelfAt > DEAF_AFTER) line?.renew();
    for (const message of beats(self, own())) say(message);
    for (const stream of [...streams.values()]) {
      if (await stream.mayStay()) stream.send({ event: 'beat', data: null });
      else {
        stream.send({ event: 'over', data: null });
        stream.end();
        close(stream.window.id);
      }
    }
  }

  return {
    open(stream) {
      const same = [...streams.values()].filter(({ window }) => window.account === stream.window.account);
      if (same.length >= MOST_A_PERSON || streams.size >= MOST_IN_ALL)
        throw new Refusal('SERVICE_UNAVAILABLE', TOO_MANY);
      streams.set(stream.window.id, stream);
      start();
      const opened: Message = { kind: 'opened', window: stream.window };
      for (const filing of windows.hear(opened, Date.now())) showPeople(filing);
      say(opened);
    },
    close,
    async shutDown() {
      const all = [...streams.values()];
      streams.clear();
      for (const stream of all) stream.end();
      await Promise.all(all.map(({ window }) => tell(db, { kind: 'closed', id: window.id }).catch(() => {})));
      await stop();
    },
    beat,
  };
}
