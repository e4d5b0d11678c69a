import { readFile } from 'node:fs/promises';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftArchive, filing } from '@/db/schema/filing';
import { importedFile } from '@/db/schema/imported-file';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { MAX_FILE_BYTES } from '@/documents/limits';
import type { Reading } from '@/report/reading';
import { emptyReport, type ReportData } from '@/report/report';
import { BUREAU, type Bureau, bureau, signed, WHICH } from '../testing/bureau';
import { as, NOON } from '../testing/people';
import { refusal } from '../testing/refusal';
import { importFile } from './import-file';
import { filledPaths } from './report-paths';

const FIXTURE = new URL('../../documents/fixtures/huangzhong-education-2023.docx', import.meta.url);

let test: TestDatabase;
let people: Bureau;
beforeEach(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await as(test.db, people.drafter).filing.open(WHICH);
  return () => test.close();
});

const drafting = () => as(test.db, people.drafter).filing;
const reading: Reading = {
  file: { name: '年报.docx', sha256: '', size: 1, type: 'docx' },
  form: { name: 'form2021', certainty: 'sure', evidence: [] },
  ...{ unitName: null, year: null, title: null, headings: [], tables: [], labels: [], rows: [] },
  cells: {
    't3.new.natural': { raw: '4', certainty: 'sure', place: { block: 1, words: '第 1 张表' } },
    't3.new.biz': { raw: '1 ', certainty: 'unsure', place: { block: 1, words: '第 1 张表' } },
  },
  signature: 'absent',
  unread: [],
};
const fromFile: ReportData = {
  ...emptyReport('form2021'),
  title: '文件的标题',
  cells: { 't3.new.natural': 4, 't3.new.biz': 1 },
};

/** An upload that was read as `report`. */
async function uploaded(report: ReportData = fromFile, of = WHICH): Promise<string> {
  const [kept] = await test.db
    .insert(importedFile)
    .values({
      ...of,
      ...{ name: '年报.docx', sha256: '0'.repeat(64), size: 1, bytes: Buffer.from([1]), report, reading },
      by: people.drafter.accountId,
      at: NOON,
    })
    .returning();
  return kept?.id ?? '';
}
const type = (cell: string, value: number) =>
  drafting().save({ ...WHICH, edits: [{ kind: 'cell', cell, value, baseVersion: 0 }] });
/** Takes the file over upon the draft as it is now. */
const applied = async (
  importId: string,
  mode: 'replace' | 'fill-empty',
  which = WHICH,
  take: string[] = [],
) => {
  const { revision, atStake } = await drafting().view(which);
  return drafting().applyImport({ ...which, importId, mode, revision, take, voids: atStake?.token });
};
/** The archived drafts that hold something. */
const archives = async () =>
  (await test.db.select().from(draftArchive)).filter(({ draft }) => filledPaths(draft).length > 0);

describe('import-file', () => {
  const upload = (bytes: Uint8Array, name = '年报.docx') =>
    importFile({ db: test.db, actor: people.drafter, now: NOON }, { ...WHICH, bytes, name });

  it.each([
    ['an empty file', new Uint8Array(0)],
    ['no Word file', new TextEncoder().encode('这不是 Word 文件')],
    ['a damaged package', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ])('refuses %s with a sentence, and leaves the draft alone', async (_name, bytes) => {
    await type('t3.new.natural', 9);
    await expect(upload(bytes)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringMatching(/。$/),
    });
    expect((await drafting().view(WHICH)).draft.cells).toEqual({ 't3.new.natural': 9 });
    expect(await test.db.$count(importedFile)).toBe(0);
  });

  it('says of one that the draft was taken from that nothing is left to take, until the draft is changed', async () => {
    const bytes = await readFile(FIXTURE);
    const first = await upload(bytes);
    expect(first.alreadyTaken).toBe(false);
    await applied(first.importId, 'replace');
    expect((await upload(bytes)).alreadyTaken).toBe(true);
    const baseVersion = (await drafting().view(WHICH)).versions.title ?? 0;
    await drafting().save({ ...WHICH, edits: [{ kind: 'title', value: '我们改过的', baseVersion }] });
    expect((await upload(bytes)).alreadyTaken).toBe(false);
  });

  it('refuses one that is too large', async () => {
    const tooLarge = upload(new Uint8Array(MAX_FILE_BYTES + 1));
    await expect(tooLarge).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });
});

describe('apply-import', () => {
  it('fills an empty draft, keeps the reading, and has doubtful cells confirmed', async () => {
    const view = await applied(await uploaded(), 'replace');
    expect(view.draft).toEqual(fromFile);
    expect(view.reading).toEqual(reading);
    expect(view.toConfirm).toEqual(['t3.new.biz']);
    expect(view.importedFile?.name).toBe('年报.docx');
    expect(view.archives).toEqual([]);
    expect((await drafting().confirmCells({ ...WHICH, cells: ['t3.new.biz'] })).toConfirm).toEqual([]);
  });

  it('archives what it replaces, and a screen that is behind gets a conflict', async () => {
    const { versions } = await type('t3.new.natural', 9);
    const view = await applied(await uploaded(), 'replace');
    expect(view.draft).toEqual(fromFile);
    expect(view.archives).toMatchObject([{ cause: 'import', form: 'form2021', dropped: [] }]);
    const [archived] = await archives();
    expect(archived?.draft.cells).toEqual({ 't3.new.natural': 9 });
    const baseVersion = versions['cell:t3.new.natural'] ?? 0;
    const edits = [{ kind: 'cell' as const, cell: 't3.new.natural', value: 10, baseVersion }];
    expect((await drafting().save({ ...WHICH, edits })).conflicts).toMatchObject([{ value: 4 }]);
  });

  it('fills only what is empty, if so asked', async () => {
    await type('t3.new.natural', 9);
    const importId = await uploaded();
    const view = await applied(importId, 'fill-empty');
    expect(view.draft.cells).toEqual({ 't3.new.natural': 9, 't3.new.biz': 1 });
    expect(view.draft.title).toBe('文件的标题');
    expect(view.toConfirm).toEqual(['t3.new.biz']);
  });

  it('takes the file’s value where the person chose so, and keeps what waited elsewhere', async () => {
    await type('t3.new.natural', 9);
    await type('t3.new.biz', 8);
    const view = await applied(await uploaded(), 'fill-empty', WHICH, ['cell:t3.new.biz']);
    expect(view.draft.cells).toEqual({ 't3.new.natural': 9, 't3.new.biz': 1 });
    expect(view.toConfirm).toEqual(['t3.new.biz']);
    expect(view.archives).toMatchObject([{ cause: 'import' }]);
  });

  it('can be undone, also where the draft was empty', async () => {
    const view = await applied(await uploaded(), 'replace');
    const { lastImport, revision } = view;
    expect(view.archives).toEqual([]);
    const undone = await as(test.db, people.drafter, new Date(NOON.getTime() + 1)).filing.restore({
      ...{ ...WHICH, archiveId: lastImport?.archiveId ?? '', revision },
    });
    expect(undone).toMatchObject({
      ...{ draft: emptyReport('form2021'), reading: null, importedFile: null, toConfirm: [] },
      lastImport: null,
      archives: [{ cause: 'restore', form: 'form2021' }],
    });
  });

  it('replaces nothing that was typed since the preview: the person looks again', async () => {
    const preview = await importFile(
      { db: test.db, actor: people.drafter, now: NOON },
      { ...WHICH, bytes: new Uint8Array(await readFile(FIXTURE)), name: '年报.docx' },
    );
    const typing = as(test.db, people.checker).filing;
    const written = { kind: 'section', section: '5', value: '同事刚写的一段', baseVersion: 0 } as const;
    await typing.save({ ...WHICH, edits: [written] });
    const { importId, revision } = preview;
    for (const mode of ['replace', 'fill-empty'] as const) {
      const refused = await refusal(drafting().applyImport({ ...WHICH, importId, mode, revision }));
      expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('请重新上传文件') });
    }
    expect((await drafting().view(WHICH)).draft.sections['5']).toBe('同事刚写的一段');
    expect((await applied(importId, 'replace')).archives).toHaveLength(1);
  });

  it('does not mix two forms', async () => {
    await type('t3.new.natural', 9);
    const importId = await uploaded({ ...fromFile, form: 'form2019' });
    const refused = await refusal(applied(importId, 'fill-empty'));
    expect(refused.code).toBe('BAD_REQUEST');
    expect(await archives()).toEqual([]);
  });

  it('takes no upload of another unit or year', async () => {
    for (const of of [
      { unitCode: '630106-D02', year: 2023 },
      { unitCode: BUREAU, year: 2022 },
    ]) {
      const importId = await uploaded(fromFile, of);
      const refused = await refusal(applied(importId, 'replace'));
      expect(refused.code).toBe('NOT_FOUND');
    }
  });
});

describe('move-form', () => {
  const on2019: ReportData = {
    ...emptyReport('form2019'),
    cells: { 't3.new.natural': 4, 't2.a9.procurement.count': 7, 't2.a9.procurement.amount': '1.5' },
  };

  it('archives the draft with what the new form has no place for', async () => {
    await applied(await uploaded(on2019), 'replace');
    const { revision, actions } = await drafting().view(WHICH);
    expect(actions['move-form']).toEqual({ allowed: true });
    const moved = await drafting().moveForm({ ...WHICH, revision });
    expect(moved.view.draft).toMatchObject({ form: 'form2021', cells: { 't3.new.natural': 4 } });
    expect(moved.view.reading).toBeNull();
    expect(moved.dropped.map(({ value }) => value)).toEqual(['7', '1.5']);
    expect(moved.view.archives).toMatchObject([
      { cause: 'form-move', form: 'form2019', dropped: moved.dropped },
    ]);
    const [archived] = await archives();
    expect(archived).toMatchObject({ draft: on2019, reading });
  });

  it('moves nothing that was changed since it was seen', async () => {
    await applied(await uploaded(on2019), 'replace');
    const { revision } = await drafting().view(WHICH);
    await type('t3.new.biz', 1);
    const refused = await refusal(drafting().moveForm({ ...WHICH, revision }));
    expect(refused.code).toBe('CONFLICT');
    expect((await drafting().view(WHICH)).draft.form).toBe('form2019');
  });

  it('takes a file on the right form over to the form’s own wording', async () => {
    await applied(await uploaded(), 'replace');
    const { revision } = await drafting().view(WHICH);
    const { view } = await drafting().moveForm({ ...WHICH, revision });
    expect(view.draft).toEqual(fromFile);
    expect(view.reading).toBeNull();
    expect(view.toConfirm).toEqual(['t3.new.biz']);
    expect(view.actions['move-form'].allowed).toBe(false);
    const again = await refusal(drafting().moveForm({ ...WHICH, revision: view.revision }));
    expect(again.code).toBe('BAD_REQUEST');
  });
});

describe('a filing that is signed', () => {
  it('falls back to draft when a file replaces it', async () => {
    const which = { unitCode: BUREAU, year: 2022 };
    await signed(people, 2022);
    const importId = await uploaded(fromFile, which);
    expect((await applied(importId, 'replace', which)).state).toBe('draft');
    const [row] = await test.db.select().from(filing).where(eq(filing.year, 2022));
    expect(row?.blockingCount).toBeGreaterThan(0);
  });
});
