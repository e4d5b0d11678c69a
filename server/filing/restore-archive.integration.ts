import { beforeEach, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { emptyReport, type ReportData } from '@/report/report';
import { type Bureau, bureau, WHICH } from '../testing/bureau';
import { as, person } from '../testing/people';
import { refusal } from '../testing/refusal';

let test: TestDatabase;
let people: Bureau;
beforeEach(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await as(test.db, people.drafter).filing.open(WHICH);
  return () => test.close();
});

const drafting = () => as(test.db, people.drafter).filing;
const on2019: ReportData = {
  ...emptyReport('form2019'),
  title: '旧格式的报告',
  cells: { 't3.new.natural': 4, 't2.a9.procurement.count': 7 },
};

/** A draft on the 2019 form, moved to the form in force; the id of its archive. */
async function moved(): Promise<string> {
  await test.db.update(filing).set({ draft: on2019 });
  const { revision } = await drafting().view(WHICH);
  const { view } = await drafting().moveForm({ ...WHICH, revision });
  return view.archives[0]?.id ?? '';
}

describe('restore', () => {
  it('shows an archived draft whole, and brings it back without losing the one of now', async () => {
    const archiveId = await moved();
    expect(await drafting().archive({ ...WHICH, archiveId })).toEqual(on2019);
    const now = (await drafting().view(WHICH)).draft;
    const restored = await drafting().restore({ ...WHICH, archiveId });
    expect(restored.draft).toEqual(on2019);
    expect(restored.archives).toHaveLength(2);
    const newest = restored.archives.find(({ cause }) => cause === 'restore');
    expect(await drafting().archive({ ...WHICH, archiveId: newest?.id ?? '' })).toEqual(now);
  });

  it('raises the version of every place it changes, so that an older screen conflicts', async () => {
    const archiveId = await moved();
    const before = await drafting().view(WHICH);
    await drafting().save({
      ...WHICH,
      edits: [{ kind: 'title', value: '新的标题', baseVersion: before.versions.title ?? 0 }],
    });
    await drafting().restore({ ...WHICH, archiveId });
    const late = await drafting().save({
      ...WHICH,
      edits: [{ kind: 'title', value: '从旧页面改的', baseVersion: before.versions.title ?? 0 }],
    });
    expect(late.conflicts).toMatchObject([{ path: 'title', value: on2019.title }]);
  });

  it('is the unit’s own: another unit’s people, the principal and a foreign archive are refused', async () => {
    const archiveId = await moved();
    const stranger = await person(test.db, 'stranger', ['drafter', '630106-D07']);
    const elsewhere = as(test.db, stranger).filing;
    expect((await refusal(elsewhere.archive({ ...WHICH, archiveId }))).code).toBe('FORBIDDEN');
    expect((await refusal(elsewhere.restore({ ...WHICH, archiveId }))).code).toBe('FORBIDDEN');
    const principal = as(test.db, people.principal).filing;
    expect(await principal.archive({ ...WHICH, archiveId })).toEqual(on2019);
    expect((await refusal(principal.restore({ ...WHICH, archiveId }))).code).toBe('FORBIDDEN');
    const missing = { ...WHICH, archiveId: '00000000-0000-4000-8000-000000000000' };
    expect((await refusal(drafting().restore(missing))).code).toBe('NOT_FOUND');
  });
});
