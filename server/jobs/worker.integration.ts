import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { ROOT } from '@/scripts/lib/root.mjs';
import { startWorkerProcess, WORKER_SOURCE } from '@/scripts/lib/worker-process.mjs';
import type { Actor } from '../context';
import { receiveUpload } from '../folder-import/receive-upload';
import { pastFiles } from '../folder-import/testing/past-reports';
import { as, NOON, person } from '../testing/people';

const FILES = 60;
/** Generous: the processes start from sources, on a machine that runs other tests as well. */
const PATIENCE = 180_000;
const logs = mkdtempSync(path.join(tmpdir(), 'huangshui-worker-'));
let test: TestDatabase;
let reviewer: Actor;
let started = 0;

beforeAll(async () => {
  test = await testDatabase();
  reviewer = await person(test.db, 'city', ['reviewer', '630100']);
});
afterAll(() => test.close());

const worker = () => {
  started += 1;
  const env = { DATABASE_URL: test.url, NODE_ENV: 'test' };
  const log = path.join(logs, `${started}.log`);
  return startWorkerProcess({ folder: ROOT, entry: WORKER_SOURCE, env, log });
};
const imports = () => as(test.db, reviewer).folderImport;

/** How many jobs there are, and how many of them a worker holds. */
async function jobs() {
  const [row] = await test.db.execute<{ all: number; held: number }>(sql`
    select count(*)::int as all, count(locked_at)::int as held from graphile_worker.jobs`);
  return row ?? { all: 0, held: 0 };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}

async function imported(count: number, year: number) {
  const { id } = await imports().open({ name: '历年年报' });
  const files = await pastFiles(test.db, count, [year]);
  for (const file of files) await receiveUpload({ db: test.db, actor: reviewer, now: NOON }, id, file);
  return { id, files };
}

const done = async (importId: string) => {
  const { counts } = await imports().view({ importId });
  return counts.files - counts.waiting;
};

describe('a worker', { timeout: PATIENCE }, () => {
  it('that is killed in the middle loses nothing, and its jobs are taken up at once and done once', async () => {
    const { id, files } = await imported(FILES, 2018);
    const first = await worker();
    await until(async () => (await done(id)) >= 5 && (await jobs()).held > 0);
    await first.kill();
    const left = await jobs();
    expect(left.held).toBeGreaterThan(0);
    const readBefore = (await imports().view({ importId: id })).files.filter(({ state }) => state === 'read');
    expect(readBefore.length).toBeLessThan(FILES);

    const second = await worker();
    await until(async () => (await done(id)) === FILES);
    await until(async () => (await jobs()).all === 0);
    await second.stop();
    const view = await imports().view({ importId: id });
    expect(view.counts).toMatchObject({ files: FILES, waiting: 0, read: FILES, unreadable: 0, doubled: 0 });
    // Each file is there once, as the report of the unit it was made for.
    const read = view.files.map(({ path: file, unitCode, year }) => `${file} ${unitCode} ${year}`);
    const made = files.map(({ path: file, unitCode, year }) => `${file} ${unitCode} ${year}`);
    expect(read.toSorted()).toEqual(made.toSorted());
  });

  it('that is asked to stop brings what it has begun to its end', async () => {
    const { id } = await imported(10, 2019);
    // Nobody is there yet, and the office is told so; of what is read nobody asks.
    expect((await imports().view({ importId: id })).stalled).toBe(true);
    const only = await worker();
    await until(async () => !(await imports().view({ importId: id })).stalled);
    await until(async () => (await done(id)) >= 1);
    await only.stop();
    expect((await jobs()).held).toBe(0);
    const next = await worker();
    await until(async () => (await done(id)) === 10);
    await next.stop();
    expect((await imports().view({ importId: id })).stalled).toBe(false);
  });

  it('gives a file up whose every try ended with the worker killed, until a person has it read again', async () => {
    const { id } = await imported(1, 2020);
    await test.db.execute(sql`update graphile_worker._private_jobs set attempts = max_attempts`);
    const only = await worker();
    await until(async () => (await done(id)) === 1);
    const [file] = (await imports().view({ importId: id })).files;
    expect(file).toMatchObject({ state: 'unreadable', failure: expect.stringContaining('多次中断') });
    await imports().readAgain({ fileId: file?.id ?? '' });
    await until(async () => (await imports().view({ importId: id })).counts.read === 1);
    await only.stop();
  });

  it('takes up a file that waits without a job', async () => {
    const { id } = await imported(1, 2021);
    await test.db.execute(sql`delete from graphile_worker._private_jobs`);
    const only = await worker();
    await until(async () => (await done(id)) === 1);
    await only.stop();
    expect((await imports().view({ importId: id })).counts.read).toBe(1);
  });

  it('is not taken for dead after its connection was lost', async () => {
    const alive = () =>
      test.db.execute<{ pid: number }>(sql`
      select pid from pg_locks where locktype = 'advisory' and classid = 490110`);
    const only = await worker();
    await until(async () => (await alive()).length === 1);
    const [before] = await alive();
    await test.db.execute(sql`select pg_terminate_backend(${before?.pid ?? 0}::int)`);
    await until(async () => (await alive()).some(({ pid }) => pid !== before?.pid));
    await only.stop();
    expect(await alive()).toEqual([]);
  });
});
