import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { type Bureau, bureau, signed, typed, WHICH } from '../testing/bureau';
import { as, NOON, PASSWORD } from '../testing/people';
import { refusal } from '../testing/refusal';

let test: TestDatabase;
let people: Bureau;
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await as(test.db, people.drafter).filing.open(WHICH);
});
afterAll(() => test.close());

const drafting = () => as(test.db, people.drafter).filing;
const checking = () => as(test.db, people.checker).filing;
const cell = (id: string, value: number | null, baseVersion: number) => ({
  ...WHICH,
  edits: [{ kind: 'cell' as const, cell: id, value, baseVersion }],
});

describe('save', () => {
  it('keeps what was typed, with a version to each path', async () => {
    const saved = await drafting().save(cell('t3.new.natural', 4, 0));
    expect(saved).toMatchObject({ conflicts: [], state: 'draft', versions: { 'cell:t3.new.natural': 1 } });
    const view = await checking().view(WHICH);
    expect(view.draft.cells).toEqual({ 't3.new.natural': 4 });
    expect(view.contentHash).toBe(saved.contentHash);
    expect(view.revision).toBe(1);
  });

  it('merges two people’s edits of different places', async () => {
    await drafting().save(cell('t3.new.biz', 1, 0));
    const saved = await checking().save(cell('t3.new.research', 2, 0));
    expect(saved.conflicts).toEqual([]);
    expect((await drafting().view(WHICH)).draft.cells).toMatchObject({
      't3.new.natural': 4,
      't3.new.biz': 1,
      't3.new.research': 2,
    });
  });

  it('overwrites nobody: a stale edit of one place comes back with what stands', async () => {
    const { versions } = await drafting().view(WHICH);
    const base = versions['cell:t3.new.natural'] ?? 0;
    const first = await drafting().save(cell('t3.new.natural', 5, base));
    const second = await checking().save(cell('t3.new.natural', 6, base));
    expect(second.conflicts).toEqual([
      {
        ...{ path: 'cell:t3.new.natural', value: 5, version: first.versions['cell:t3.new.natural'] },
        by: { name: people.drafter.name, at: NOON, own: false },
      },
    ]);
    expect(second.versions).toEqual({});
    expect(second.contentHash).toBe(first.contentHash);
  });

  it('lets one of many at the same time win, and tells the others', async () => {
    const results = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((value) => drafting().save(cell('t3.new.legal', value, 0))),
    );
    const won = results.filter(({ conflicts }) => conflicts.length === 0);
    expect(won).toHaveLength(1);
    const stands = (await drafting().view(WHICH)).draft.cells['t3.new.legal'];
    for (const { conflicts } of results.filter((one) => one !== won[0])) {
      expect(conflicts).toMatchObject([{ path: 'cell:t3.new.legal', value: stands }]);
    }
  });

  it('raises nothing where nothing changes', async () => {
    const { revision } = await drafting().view(WHICH);
    const saved = await drafting().save(cell('t3.new.natural', 5, 0));
    expect(saved).toMatchObject({ revision, conflicts: [] });
  });

  it('refuses a cell that the form doesn’t have, and everything sent with it', async () => {
    const { edits } = cell('t3.new.welfare', 9, 0);
    const unknown = { kind: 'cell' as const, cell: 't2.a9.gone.items', value: 1, baseVersion: 0 };
    const refused = await refusal(drafting().save({ ...WHICH, edits: [...edits, unknown] }));
    expect(refused.code).toBe('BAD_REQUEST');
    expect(refused.message).toContain('t2.a9.gone.items');
    expect((await drafting().view(WHICH)).draft.cells['t3.new.welfare']).toBeUndefined();
  });

  it('counts the findings anew at each save', async () => {
    const [before] = await drafting().tasks();
    await drafting().save({ ...WHICH, edits: [{ kind: 'title', value: '年度报告', baseVersion: 0 }] });
    const [wrong] = await drafting().tasks();
    const title = '西宁市湟中区教育局2023年政府信息公开工作年度报告';
    await drafting().save({ ...WHICH, edits: [{ kind: 'title', value: title, baseVersion: 9_999 }] });
    const { versions } = await drafting().view(WHICH);
    const baseVersion = versions.title ?? 0;
    await drafting().save({ ...WHICH, edits: [{ kind: 'title', value: title, baseVersion }] });
    const [right] = await drafting().tasks();
    expect(before?.blockingCount).toBeGreaterThan(0);
    expect((wrong?.warningCount ?? 0) - (right?.warningCount ?? 0)).toBe(1);
  });
});

describe('an edit after the sign-off', () => {
  it('is refused where its writer doesn’t say that it is known, and nothing is lost on the server', async () => {
    const early = { unitCode: WHICH.unitCode, year: 2021 };
    await typed(people, 2021);
    const edit = { kind: 'section' as const, section: '6' as const, value: '改过。', baseVersion: 1 };
    const save = (voids?: string) => drafting().save({ ...early, edits: [edit], voids });
    const { contentHash, atStake: asked } = await drafting().requestSignOff(early);
    const sent = await refusal(save());
    expect(sent).toMatchObject({ code: 'PRECONDITION_FAILED', details: { atStake: asked } });
    expect(asked).toMatchObject({ kind: 'signing', name: null });
    expect(await checking().view(early)).toMatchObject({ state: 'signing', contentHash });
    const signing = as(test.db, people.principal).filing;
    const { atStake: given } = await signing.signOff({ ...early, contentHash, password: PASSWORD });
    expect(given).toMatchObject({ kind: 'signed', name: people.principal.name });
    // Knowing of the request isn't knowing of the signature.
    expect((await refusal(save(asked?.token))).details).toEqual({ atStake: given });
    expect((await save(given?.token)).state).toBe('draft');
    expect((await drafting().view(early)).atStake).toBeNull();
  });

  it('asks nothing where nothing would change', async () => {
    const same = { kind: 'section' as const, section: '6' as const, value: '改过。', baseVersion: 9 };
    const early = { unitCode: WHICH.unitCode, year: 2021 };
    const { contentHash } = await drafting().requestSignOff(early);
    const saved = await drafting().save({ ...early, edits: [same] });
    expect(saved).toMatchObject({ state: 'signing', contentHash, conflicts: [] });
  });

  it('voids it: back to draft, nothing stands, and the history says so', async () => {
    const other = { unitCode: WHICH.unitCode, year: 2022 };
    const view = await signed(people, 2022);
    expect(view.state).toBe('signed');
    expect(view.signOff?.contentHash).toBe(view.contentHash);
    const base = view.versions['cell:t3.new.natural'] ?? 0;
    const edits = [{ kind: 'cell' as const, cell: 't3.new.natural', value: 1, baseVersion: base }];
    const saved = await drafting().save({ ...other, edits, voids: view.atStake?.token });
    expect(saved.state).toBe('draft');
    const after = await drafting().view(other);
    expect(after.signOff).toBeNull();
    expect(after.timeline.at(-1)?.what).toBe('内容有修改，签批失效');
    const refused = await refusal(drafting().submit({ ...other, contentHash: after.contentHash }));
    expect(refused.code).toBe('PRECONDITION_FAILED');
  });
});
