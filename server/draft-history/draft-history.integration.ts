import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftChange, draftSession } from '@/db/schema/draft-history';
import { draftArchive, filing } from '@/db/schema/filing';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Edit } from '../filing/view';
import { signed, submitted, WHICH } from '../testing/bureau';
import { type Office, office } from '../testing/office';
import { as, NOON } from '../testing/people';
import { refusal } from '../testing/refusal';
import { listSessions } from './list-sessions';

const MINUTE = 60_000;
const CELL = 't3.new.natural';

let test: TestDatabase;
let people: Office;
const at = (minutes: number, who: 'drafter' | 'checker' | 'principal' | 'reviewer' = 'drafter') =>
  as(test.db, people[who], new Date(NOON.getTime() + minutes * MINUTE));

beforeEach(async () => {
  test = await testDatabase();
  people = await office(test.db);
});
afterEach(() => test.close());

/** Types one place anew, as whoever saw it last. */
async function type(
  minutes: number,
  path: string,
  value: string | number,
  who: 'drafter' | 'checker' = 'drafter',
) {
  const api = at(minutes, who).filing;
  const { versions, atStake } = await api.view(WHICH);
  const baseVersion = versions[path] ?? 0;
  const edit = path.startsWith('cell:')
    ? { kind: 'cell', cell: path.slice(5), value, baseVersion }
    : { kind: 'section', section: path.slice(8), value, baseVersion };
  return api.save({ ...WHICH, edits: [edit as Edit], voids: atStake?.token });
}

const history = (minutes = 1_000) => at(minutes).draftHistory.view({ ...WHICH, before: null });

describe('the history of a draft', () => {
  it('tells sittings apart by person and by half an hour, newest first, with how much each changed', async () => {
    await at(0).filing.open(WHICH);
    await type(0, `cell:${CELL}`, 1);
    await type(10, `cell:${CELL}`, 2);
    await type(39, 'section:6', '没有其他事项。');
    await type(45, 'section:6', '没有其他需要报告的事项。', 'checker');
    await type(50, `cell:${CELL}`, 3);
    await type(80, `cell:${CELL}`, 4);
    const { sessions, more, revision } = await history();
    expect(more).toBeNull();
    expect(sessions).toMatchObject([
      { number: 4, name: people.drafter.name, saves: 1, cells: 1, texts: 0, beforeRevision: 5, revision: 6 },
      { number: 3, name: people.drafter.name, saves: 1 },
      { number: 2, name: people.checker.name, saves: 1, cells: 0, texts: 1 },
      { number: 1, name: people.drafter.name, saves: 3, cells: 1, texts: 1, beforeRevision: 0, revision: 3 },
    ]);
    expect(sessions[3]?.from).toEqual(NOON);
    expect(sessions[3]?.to).toEqual(new Date(NOON.getTime() + 39 * MINUTE));
    expect(revision).toBe(6);
  });

  it('opens a sitting: what it changed all in all, and each of its saves', async () => {
    await at(0).filing.open(WHICH);
    await type(0, `cell:${CELL}`, 1);
    await type(1, `cell:${CELL}`, 2);
    await type(40, `cell:${CELL}`, 5);
    await type(41, 'section:6', '没有其他事项。');
    const session = await at(60).draftHistory.session({ ...WHICH, number: 2 });
    expect(session.differences).toMatchObject([
      { path: 'section:6', before: '', after: '没有其他事项。' },
      { path: `cell:${CELL}`, before: 2, after: 5, by: '+3' },
    ]);
    expect(session.saves).toMatchObject([
      { revision: 4, cause: 'typed', places: ['六、其他需要报告的事项'] },
      { revision: 3, cause: 'typed', places: [expect.stringContaining('自然人')] },
    ]);
    expect((await refusal(at(60).draftHistory.session({ ...WHICH, number: 9 }))).code).toBe('NOT_FOUND');
  });

  it('compares any two states: of one sitting, of what was filed, of what stands now', async () => {
    await submitted(people, 2023, new Date(NOON.getTime()));
    await at(1).filing.recall(WHICH);
    await type(2, `cell:${CELL}`, 7);
    await type(3, `cell:${CELL}`, 8);
    const now = await history();
    const compare = async (from: object, to: object) =>
      (await at(60).draftHistory.compare({ ...WHICH, from, to } as never)).differences;
    const revision = (back: number) => ({ kind: 'revision', revision: now.revision - back });
    expect(await compare(revision(1), revision(0))).toMatchObject([{ before: 7, after: 8 }, { by: '+1' }]);
    expect(await compare({ kind: 'submission', number: 1 }, revision(2))).toEqual([]);
    expect(await compare(revision(0), { kind: 'submission', number: 1 })).toMatchObject([
      { path: `cell:${CELL}`, before: 8, after: 0 },
      { path: 'cell:t3.new.total' },
    ]);
    const unknown = { kind: 'revision', revision: 999 } as const;
    const refused = await refusal(at(60).draftHistory.compare({ ...WHICH, from: unknown, to: unknown }));
    expect(refused.code).toBe('NOT_FOUND');
  });

  it('brings a state back as a new change that can itself be taken back', async () => {
    await at(0).filing.open(WHICH);
    await type(0, 'section:6', `没有其他需要报告的事项。${'甲'.repeat(60)}`);
    await type(1, 'section:6', `没有其他需要报告的事项。${'乙'.repeat(60)}`);
    const restore = (revision: number, seen: number) =>
      at(2).draftHistory.restore({ ...WHICH, point: { kind: 'revision', revision }, revision: seen });
    expect((await refusal(restore(1, 1))).code).toBe('CONFLICT');
    expect(await restore(1, 2)).toEqual({ revision: 3, before: 2 });
    const back = await at(3).filing.view(WHICH);
    expect(back.draft.sections['6']).toContain('甲');
    expect(back.versions['section:6']).toBe(3);
    expect((await refusal(restore(1, 3))).code).toBe('BAD_REQUEST');
    await restore(2, 3);
    expect((await at(4).filing.view(WHICH)).draft.sections['6']).toContain('乙');
    expect(await test.db.select().from(draftArchive)).toHaveLength(2);
    expect((await history()).sessions[0]).toMatchObject({ causes: ['restore', 'typed'] });
  });

  it('voids the sign-off where a signed report is put back to an earlier state', async () => {
    await signed(people);
    const { revision, atStake } = await history();
    const point = { kind: 'revision', revision: 0 } as const;
    const unknowing = await refusal(at(60).draftHistory.restore({ ...WHICH, point, revision }));
    expect(unknowing).toMatchObject({
      code: 'PRECONDITION_FAILED',
      details: { atStake: { kind: 'signed' } },
    });
    await at(60).draftHistory.restore({ ...WHICH, point, revision, voids: atStake?.token });
    expect(await at(61).filing.view(WHICH)).toMatchObject({ state: 'draft', signOff: null });
  });

  it('is the unit’s own: its people read it, who drafts restores, nobody else sees it', async () => {
    await submitted(people);
    const view = (who: 'principal' | 'reviewer') => at(60, who).draftHistory.view({ ...WHICH, before: null });
    expect(await view('principal')).toMatchObject({ edit: { allowed: false } });
    expect((await refusal(view('reviewer'))).code).toBe('FORBIDDEN');
    const point = { kind: 'revision', revision: 0 } as const;
    const restore = (who: 'principal' | 'drafter') =>
      refusal(at(60, who).draftHistory.restore({ ...WHICH, point, revision: 1 }));
    expect((await restore('principal')).code).toBe('FORBIDDEN');
    expect((await restore('drafter')).code).toBe('PRECONDITION_FAILED');
  });
});

describe('two thousand sittings', () => {
  it('are listed a page at a time, the last as fast as the first', async () => {
    await at(0).filing.open(WHICH);
    const [row] = await test.db.select().from(filing);
    if (!row) throw new Error('no filing');
    await test.db.execute(sql`insert into ${draftSession} (filing_id, number, by, before, before_revision)
      select ${row.id}, n, ${people.drafter.accountId}, ${JSON.stringify(row.draft)}::jsonb, (n - 1) * 20
      from generate_series(1, 2000) as n`);
    await test.db.execute(sql`insert into ${draftChange} (filing_id, session, revision, cause, form, changes, at)
      select ${row.id}, n, (n - 1) * 20 + m, 'typed', 'form2021',
        jsonb_build_object('cell:t3.new.natural', jsonb_build_object('before', m - 1, 'after', m)),
        timestamptz '2020-01-01' + n * interval '1 hour' + m * interval '1 minute'
      from generate_series(1, 2000) as n, generate_series(1, 20) as m`);
    await test.db.execute(sql`analyze draft_session, draft_change`);
    const timed = async (before: number | null) => {
      const times: number[] = [];
      for (let run = 0; run < 9; run++) {
        const start = performance.now();
        const { sessions } = await listSessions(test.db, row.id, before);
        times.push(performance.now() - start);
        expect(sessions).toHaveLength(30);
      }
      return Math.min(...times);
    };
    const [first, last] = [await timed(null), await timed(31)];
    expect(Math.max(first, last), `first ${first} ms, last ${last} ms`).toBeLessThan(100);
  });
});
