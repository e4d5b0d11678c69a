import { sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Connection, connect } from '@/db/connection';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '../context';
import { type Bureau, bureau, WHICH } from '../testing/bureau';
import { as, NOON, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { createHub, type Hub, type LiveEvent } from './hub';
import { tell, type Window } from './message';
import { openStream } from './open-stream';

/** Two processes: each a pool, a hub and a connection that listens, of its own. */
let test: TestDatabase;
let people: Bureau;
let pools: Connection[];
let hubs: Hub[];
let filingId: string;
/** Told until it is heard: then a hub listens. */
const CALL = -1;
const [here, there] = [() => at(0), () => at(1)];

function at(process: number): { db: Connection['db']; hub: Hub } {
  const [pool, hub] = [pools[process], hubs[process]];
  if (!pool || !hub) throw new Error('no such process');
  return { db: pool.db, hub };
}

beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  filingId = (await as(test.db, people.drafter).filing.open(WHICH)).id;
  pools = [connect(test.url, { max: 2 }), connect(test.url, { max: 2 })];
  hubs = pools.map(({ db }) => createHub(db, test.url));
});
afterAll(async () => {
  await Promise.all(hubs.map((hub) => hub.shutDown()));
  await Promise.all(pools.map((pool) => pool.close()));
  await test.close();
});

/** What a browser hears. */
class Ear {
  readonly heard: LiveEvent[] = [];
  private readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly ended: Promise<void>;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.reader = stream.getReader();
    this.ended = this.read();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { done, value } = await this.reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const [event = '', data = ''] = part.split('\n');
        this.heard.push({ event: event.slice(7), data: JSON.parse(data.slice(6)) } as LiveEvent);
      }
    }
  }

  leave = () => this.reader.cancel();

  revisions = () =>
    this.heard.flatMap((one) =>
      one.event === 'changed' && one.data.revision !== CALL ? [one.data.revision] : [],
    );
  /** Who was here at the last word. */
  people(): Window[] {
    const last = this.heard.findLast((one) => one.event === 'people');
    return last?.event === 'people' ? last.data : [];
  }
  names = () =>
    this.people()
      .map(({ name }) => name)
      .toSorted();
  id(): string {
    const first = this.heard[0];
    if (first?.event !== 'window') throw new Error('the stream does not say which it is');
    return first.data.id;
  }
}

const ears: Ear[] = [];
async function ear(
  { db, hub }: ReturnType<typeof at>,
  actor: Actor,
  actorNow: () => Promise<Actor | null> = async () => actor,
): Promise<Ear> {
  const opened = new Ear(await openStream({ db, actor, now: NOON }, WHICH, hub, actorNow));
  ears.push(opened);
  await soon(async () => {
    await tell(db, { kind: 'changed', filing: filingId, revision: CALL, draft: true });
    expect(opened.heard.some((one) => one.event === 'changed' && one.data.revision === CALL)).toBe(true);
  });
  return opened;
}
afterEach(async () => {
  await Promise.all(ears.splice(0).map((one) => one.leave()));
});

const put = (value: number, baseVersion: number) => ({
  ...WHICH,
  edits: [{ kind: 'cell' as const, cell: 't3.new.natural', value, baseVersion }],
});
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

describe('what happens in a filing', () => {
  it('is told in both processes once it is saved, and asked for by revision', async () => {
    const [one, other] = [await ear(here(), people.drafter), await ear(there(), people.checker)];
    const { revision } = await as(here().db, people.drafter).filing.save(put(4, 0));
    await soon(() => expect(other.revisions()).toContain(revision));
    await soon(() => expect(one.revisions()).toContain(revision));

    const { filing } = as(there().db, people.checker);
    const changes = await filing.changes({ ...WHICH, since: revision - 1 });
    expect(changes.places).toEqual([
      {
        ...{ path: 'cell:t3.new.natural', value: 4, version: revision },
        by: { name: people.drafter.name, at: NOON, own: false },
      },
    ]);
    expect(changes.revision).toBe(revision);
    expect((await filing.changes({ ...WHICH, since: revision })).places).toEqual([]);
  });

  it('names the author of a place also after later changes of others', async () => {
    const { filing } = as(here().db, people.drafter);
    const { revision } = await filing.view(WHICH);
    await as(test.db, people.checker).filing.save({
      ...WHICH,
      edits: [{ kind: 'title', value: '标题', baseVersion: 0 }],
    });
    await filing.save({ ...WHICH, edits: [{ kind: 'front', value: '前言', baseVersion: 0 }] });
    const { places } = await filing.changes({ ...WHICH, since: revision });
    expect(Object.fromEntries(places.map(({ path, by }) => [path, by?.name]))).toEqual({
      title: people.checker.name,
      front: people.drafter.name,
    });
  });

  it('is not told where it was rolled back', async () => {
    const one = await ear(here(), people.drafter);
    const before = one.revisions().length;
    await expect(
      test.db.transaction(async (tx) => {
        await tx.execute(sql`update filing set revision = revision + 1`);
        throw new Error('not after all');
      }),
    ).rejects.toThrow('not after all');
    const { revision } = await as(test.db, people.drafter).filing.save(put(5, 1));
    await soon(() => expect(one.revisions().slice(before)).toEqual([revision]));
  });

  it('is heard again after the listening connection was killed', async () => {
    const one = await ear(there(), people.drafter);
    const silent = one.revisions().length;
    const killed = await test.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'huangshui-live' and datname = current_database()`,
    );
    expect(killed.length).toBeGreaterThan(0);
    // Told that something may have been missed, then of what happens.
    await soon(() => expect(one.revisions().slice(silent)).toContain(null));
    const { versions } = await as(test.db, people.drafter).filing.view(WHICH);
    const { revision } = await as(test.db, people.drafter).filing.save(
      put(6, versions['cell:t3.new.natural'] ?? 0),
    );
    await soon(() => expect(one.revisions()).toContain(revision));
  });
});

describe('who is here', () => {
  it('is seen across processes, by whoever comes first or later, and where they are', async () => {
    const drafter = await ear(here(), people.drafter);
    const checker = await ear(there(), people.checker);
    const both = [people.checker.name, people.drafter.name].toSorted();
    await soon(() => expect(drafter.names()).toEqual(both));
    await soon(() => expect(checker.names()).toEqual(both));

    await as(there().db, people.checker).filing.moveWindow({
      ...WHICH,
      window: checker.id(),
      at: 'cell:t3.new.biz',
    });
    await soon(() => {
      const seen = drafter.people().find(({ id }) => id === checker.id());
      expect(seen).toMatchObject({
        at: 'cell:t3.new.biz',
        role: 'checker',
        account: people.checker.accountId,
      });
    });
    await checker.leave();
    await soon(() => expect(drafter.names()).toEqual([people.drafter.name]));
  });

  it('is moved by nobody else', async () => {
    const drafter = await ear(here(), people.drafter);
    const checker = await ear(there(), people.checker);
    await as(here().db, people.checker).filing.moveWindow({ ...WHICH, window: drafter.id(), at: 'title' });
    await as(here().db, people.checker).filing.moveWindow({ ...WHICH, window: checker.id(), at: 'front' });
    await soon(() => expect(drafter.people().find(({ id }) => id === checker.id())?.at).toBe('front'));
    expect(drafter.people().find(({ id }) => id === drafter.id())?.at).toBeNull();
  });
});

describe('who may listen', () => {
  it('are those who may see the draft, and not its reviewer', async () => {
    const reviewer = await person(test.db, 'live-reviewer', ['reviewer', '630106']);
    const stranger = await person(test.db, 'live-stranger', ['drafter', '630106-D02']);
    for (const actor of [reviewer, stranger]) {
      const opening = openStream({ db: test.db, actor, now: NOON }, WHICH, here().hub, async () => actor);
      await expect(opening).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect((await refusal(as(test.db, actor).filing.changes({ ...WHICH, since: 0 }))).code).toBe(
        'FORBIDDEN',
      );
    }
    const nobody = openStream({ db: test.db, actor: null, now: NOON }, WHICH, here().hub, async () => null);
    await expect(nobody).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('are sent away at the next beat once their session is over', async () => {
    let now: Actor | null = people.drafter;
    const drafter = await ear(here(), people.drafter, async () => now);
    const checker = await ear(there(), people.checker);
    await here().hub.beat();
    await soon(() => expect(drafter.heard.at(-1)?.event).toBe('beat'));
    now = null;
    await here().hub.beat();
    await drafter.ended;
    expect(drafter.heard.at(-1)?.event).toBe('over');
    await soon(() => expect(checker.names()).toEqual([people.checker.name]));
  });

  it('have six windows at most', async () => {
    for (let count = 0; count < 6; count++) await ear(here(), people.drafter);
    const seventh = openStream(
      { db: test.db, actor: people.drafter, now: NOON },
      WHICH,
      here().hub,
      async () => people.drafter,
    );
    await expect(seventh).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    await ears.pop()?.leave();
    await ear(here(), people.drafter);
  });
});

describe('a save', () => {
  it('is refused where another account has the session by now', async () => {
    const { filing } = as(test.db, people.checker);
    const refused = await refusal(filing.save({ ...put(9, 0), typist: people.drafter.accountId }));
    expect(refused.code).toBe('UNAUTHORIZED');
  });

  it('tells whose the value is that stands in its way, and when it was put there', async () => {
    const { filing } = as(test.db, people.drafter);
    const { versions } = await filing.view(WHICH);
    await filing.save(put(7, versions['cell:t3.new.natural'] ?? 0));
    const { conflicts } = await as(test.db, people.checker).filing.save(put(8, 0));
    expect(conflicts).toMatchObject([{ value: 7, by: { name: people.drafter.name, at: NOON, own: false } }]);
  });
});
