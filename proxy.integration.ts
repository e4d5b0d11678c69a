import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from './db/connection';
import { type TestDatabase, testDatabase } from './db/testing/test-database';
import { proxy } from './proxy';
import { WHICH } from './server/testing/bureau';
import { filedAndPublished, office } from './server/testing/office';

const kept = globalThis as typeof globalThis & { huangshuiConnection?: ReturnType<typeof connect> };

const PUBLISHED = `/reports/${WHICH.unitCode}/${WHICH.year}`;

describe('the public report address', () => {
  let test: TestDatabase;
  const statusOf = async (path: string) =>
    (await proxy(new NextRequest(`http://127.0.0.1:3000${path}`))).status;

  beforeAll(async () => {
    test = await testDatabase();
    kept.huangshuiConnection = connect(test.url, { max: 1 });
    await filedAndPublished(await office(test.db));
  });
  afterAll(async () => {
    await kept.huangshuiConnection?.close();
    await test.close();
  });

  it('lets a published report through', async () => {
    expect(await statusOf(PUBLISHED)).toBe(200);
  });

  it('leads on to the newest report where it names no year', async () => {
    const response = await proxy(new NextRequest(`http://127.0.0.1:3000/reports/${WHICH.unitCode}`));
    const { pathname } = new URL(response.headers.get('location') ?? '');
    expect([response.status, pathname]).toEqual([307, PUBLISHED]);
    expect(await statusOf('/reports/630106-D02')).toBe(404);
    expect(await statusOf('/reports/%E4%B8%8D')).toBe(404);
  });

  it('answers 404 for a year without one, a strange year, and an unknown unit', async () => {
    expect(await statusOf(`/reports/${WHICH.unitCode}/1999`)).toBe(404);
    expect(await statusOf(`/reports/${WHICH.unitCode}/newest`)).toBe(404);
    expect(await statusOf('/reports/999999/2023')).toBe(404);
  });
});
