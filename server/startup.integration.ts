import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '@/db/connection';
import { account } from '@/db/schema/account';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { databaseProblem, refuseWrongStart } from './startup';
import { NOON, person } from './testing/people';

const kept = globalThis as typeof globalThis & { huangshuiConnection?: ReturnType<typeof connect> };
const production = { NODE_ENV: 'production' as const, NEXTAUTH_SECRET: 's'.repeat(44) };

let test: TestDatabase;
let demo: TestDatabase;
beforeAll(async () => {
  [test, demo] = [await testDatabase(), await testDatabase()];
  await person(test.db, 'zhang', ['drafter', '630106-D01']);
  await demo.db.insert(account).values({
    ...{ login: 'xitong', name: '李向阳', passwordHash: 'x', demo: true, createdAt: NOON },
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await kept.huangshuiConnection?.close();
  delete kept.huangshuiConnection;
});
afterAll(async () => {
  await test.close();
  await demo.close();
});

/** Starts on a database; what was printed, and whether the process would have ended. */
async function start(url: string) {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const ended = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  kept.huangshuiConnection = connect(url, { max: 1 });
  await refuseWrongStart({ ...production, DATABASE_URL: url });
  return { ended: ended.mock.calls, printed: printed.mock.calls.flat().map(String) };
}

describe('a production server', () => {
  it('does not start on a database with demo accounts, and says what to do', async () => {
    const { ended, printed } = await start(demo.url);
    expect(ended).toEqual([[1]]);
    expect(printed).toEqual([expect.stringMatching(/^Not started: .*demo accounts.*database of its own/)]);
  });

  it('starts on one without', async () => {
    expect(await start(test.url)).toEqual({ ended: [], printed: [] });
  });

  it('starts before its database answers, and says so without its address', async () => {
    const { ended, printed } = await start('postgres://huangshui:secret@127.0.0.1:1/none');
    expect(ended).toEqual([]);
    expect(printed.join('\n')).toMatch(/was not asked for demo accounts/);
    expect(printed.join('\n')).not.toContain('secret');
  });
});

it('the demo starts on its own accounts', async () => {
  vi.stubEnv('HUANGSHUI_MODE', 'demo');
  expect(await databaseProblem(demo.db)).toBeNull();
});
