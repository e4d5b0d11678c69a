import { beforeEach, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { importedFile } from '@/db/schema/imported-file';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Reading } from '@/report/reading';
import { emptyReport, type ReportData } from '@/report/report';
import { BUREAU, BUREAU_NAME, type Bureau, bureau, WHICH } from '../testing/bureau';
import { completeReport } from '../testing/complete-report';
import { as, NOON, PASSWORD, person } from '../testing/people';
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

const READING: Reading = {
  file: { name: '年报.docx', sha256: '', size: 1, type: 'docx' },
  form: { name: 'form2021', certainty: 'sure', evidence: [] },
  ...{ unitName: null, year: null, title: null, headings: [], tables: [], labels: [], rows: [] },
  cells: {},
  signature: 'absent',
  unread: [],
};

/** A draft on the 2019 form, moved to the form in force; the id of its archive. */
async function moved(): Promise<string> {
  await test.db.update(filing).set({ draft: on2019 });
  const { revision } = await drafting().view(WHICH);
  const { view } = await drafting().moveForm({ ...WHICH, revision });
  return view.archives[0]?.id ?? '';
}

/** Brings it back upon the draft as it is now. */
async function restore(archiveId: string, who = people.drafter) {
  const { filing: theirs } = as(test.db, who);
  const { revision } = await theirs.view(WHICH);
  return theirs.restore({ ...WHICH, archiveId, revision });
}

/** An upload that was read as the draft with another title. */
async function uploaded(): Promise<string> {
  const report = { ...completeReport(BUREAU_NAME, 2023), title: '文件的标题' };
  const [kept] = await test.db
    .insert(importedFile)
    .values({
      ...{ ...WHICH, name: '年报.docx', sha256: '0'.repeat(64), size: 1, bytes: Buffer.from([1]) },
      ...{ report, reading: READING, by: people.drafter.accountId, at: NOON },
    })
    .returning();
  return kept?.id ?? '';
}

describe('restore', () => {
  it('brings back what waited to be confirmed, and the file it was read from', async () => {
    const first = await uploaded();
    const toConfirm = ['t3.new.natural'];
    const draft = completeReport(BUREAU_NAME, 2023);
    await test.db.update(filing).set({ draft, reading: READING, importedFileId: first, toConfirm });
    const { revision } = await drafting().view(WHICH);
    const importId = await uploaded();
    const replaced = await drafting().applyImport({ ...WHICH, importId, mode: 'replace', revision });
    expect(replaced).toMatchObject({ toConfirm: [], importedFile: { id: importId } });
    const restored = await restore(replaced.archives[0]?.id ?? '');
    expect(restored).toMatchObject({ draft, toConfirm, importedFile: { id: first } });
    const refused = await refusal(drafting().requestSignOff(WHICH));
    expect(refused.details).toMatchObject({ toConfirm });
  });

  it('makes its person an author: who brought the content back can’t sign it', async () => {
    const archiveId = await moved();
    const both = await person(test.db, 'both', ['drafter', BUREAU], ['principal', BUREAU]);
    await restore(archiveId, both);
    // Somebody else goes on with it afterwards: the restoring stays on record.
    const draft = completeReport(BUREAU_NAME, 2023);
    await test.db.update(filing).set({ draft, reading: null, updatedBy: people.drafter.accountId });
    const { contentHash } = await drafting().requestSignOff(WHICH);
    const signing = as(test.db, both).filing.signOff({ ...WHICH, contentHash, password: PASSWORD });
    expect((await refusal(signing)).message).toContain('修改过这份报告');
  });

  it('replaces nothing that was typed since it was chosen', async () => {
    const archiveId = await moved();
    const { revision } = await drafting().view(WHICH);
    const edits = [{ kind: 'title', value: '同事刚改的标题', baseVersion: 0 }] as const;
    await as(test.db, people.checker).filing.save({ ...WHICH, edits: [...edits] });
    const refused = await refusal(drafting().restore({ ...WHICH, archiveId, revision }));
    expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('没有恢复存档') });
  });

  it('shows an archived draft whole, and brings it back without losing the one of now', async () => {
    const archiveId = await moved();
    expect(await drafting().archive({ ...WHICH, archiveId })).toEqual(on2019);
    const now = (await drafting().view(WHICH)).draft;
    const restored = await restore(archiveId);
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
    await restore(archiveId);
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
    expect((await refusal(elsewhere.restore({ ...WHICH, archiveId, revision: 1 }))).code).toBe('FORBIDDEN');
    const principal = as(test.db, people.principal).filing;
    expect(await principal.archive({ ...WHICH, archiveId })).toEqual(on2019);
    expect((await refusal(principal.restore({ ...WHICH, archiveId, revision: 1 }))).code).toBe('FORBIDDEN');
    const missing = restore('00000000-0000-4000-8000-000000000000');
    expect((await refusal(missing)).code).toBe('NOT_FOUND');
  });
});
