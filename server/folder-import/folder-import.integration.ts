import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, eq, sql } from 'drizzle-orm';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { filing } from '@/db/schema/filing';
import { folderImport, folderImportFile } from '@/db/schema/folder-import';
import { reportingYear } from '@/db/schema/reporting-year';
import { storedFile } from '@/db/schema/stored-file';
import { figure } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { closeReaders } from '@/documents/off-thread/read-off-thread';
import { paragraphXml, wordFile } from '@/documents/testing/word-file';
import { wordReport } from '@/documents/testing/word-report';
import type { Actor, Context } from '../context';
import { BUREAU, BUREAU_NAME } from '../testing/bureau';
import { completeReport } from '../testing/complete-report';
import { type Office, office } from '../testing/office';
import { as, NOON, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { lockImport } from './import-of';
import { importOriginal } from './original';
import { receiveUpload } from './receive-upload';
import { readWaiting } from './testing/read-waiting';

const PATIENCE = 120_000;
const huangzhong = readFileSync(
  new URL('../../documents/fixtures/huangzhong-education-2023.docx', import.meta.url),
);
let test: TestDatabase;
let people: Office;
let editor: Actor;

beforeAll(async () => {
  test = await testDatabase();
  people = await office(test.db);
  editor = await person(test.db, 'editor', ['office_editor', '630106']);
});
afterAll(async () => {
  closeReaders();
  await test.close();
});

const ctx = (actor: Actor = people.reviewer): Context => ({ db: test.db, actor, now: NOON });
const imports = (actor: Actor | null = people.reviewer) => as(test.db, actor).folderImport;
const reportOf = (year: number, name = BUREAU_NAME) => wordReport(completeReport(name, year));

async function opened(files: Readonly<Record<string, Uint8Array>>, actor: Actor = people.reviewer) {
  const { id } = await imports(actor).open({ name: '历年年报' });
  for (const [path, bytes] of Object.entries(files)) await receiveUpload(ctx(actor), id, { path, bytes });
  return id;
}

/** Opened, read, and the one file of it. */
async function oneFile(bytes: Uint8Array, actor: Actor = people.reviewer) {
  const importId = await opened({ '年报.docx': bytes }, actor);
  await readWaiting(test.db, importId);
  const [file] = (await imports(actor).view({ importId })).files;
  if (!file) throw new Error('no file');
  return { importId, file };
}

const decide = (fileId: string, as: 'published' | 'draft' | 'left-out', publishedOn: string | null = null) =>
  imports().decide({ fileIds: [fileId], as, publishedOn });

const whyNot = async (call: ReturnType<typeof decide>) => (await call)[0]?.why ?? null;

describe('a folder of files', { timeout: PATIENCE }, () => {
  it('is read in the background, each file told by unit, year, form and findings', async () => {
    const importId = await opened({
      '2023/湟中教育局.docx': huangzhong,
      '2021/某局.docx': await reportOf(2021),
      '2019/某局.docx': await reportOf(2019),
      '通知.docx': await wordFile(paragraphXml('关于开会的通知')),
      '图.docx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    });
    expect((await imports().view({ importId })).counts).toMatchObject({ files: 5, waiting: 5 });
    await readWaiting(test.db, importId);
    const { files, counts } = await imports().view({ importId });
    expect(counts).toMatchObject({ files: 5, waiting: 0, read: 3, unreadable: 2 });
    const shown = files.map(({ path, unitCode, year, form, state }) => ({
      path,
      unitCode,
      year,
      form,
      state,
    }));
    expect(shown).toEqual([
      { path: '2019/某局.docx', unitCode: BUREAU, year: 2019, form: 'form2019', state: 'read' },
      { path: '2021/某局.docx', unitCode: BUREAU, year: 2021, form: 'form2021', state: 'read' },
      { path: '2023/湟中教育局.docx', unitCode: BUREAU, year: 2023, form: 'form2019', state: 'read' },
      { path: '图.docx', unitCode: null, year: null, form: null, state: 'unreadable' },
      { path: '通知.docx', unitCode: null, year: null, form: null, state: 'unreadable' },
    ]);
    expect(files.at(-1)?.failure).toContain('没有找到年度报告');
    expect(files[2]?.counts?.B).toBeGreaterThan(0);
    expect(files[2]?.needs.join()).toContain('行没有读出数字');
    const { findings, reading } = await imports().file({ fileId: files[2]?.id ?? '' });
    expect(findings?.length).toBeGreaterThan(5);
    expect(reading?.unitName).toContain('湟中');
  });

  it('may come in one .zip, of which the system’s own files and further archives are not taken', async () => {
    const zip = new JSZip();
    const docx = await reportOf(2022);
    zip.file('年报/2022/教育局.docx', docx);
    zip.file('__MACOSX/年报/._教育局.docx', 'x');
    zip.file('年报/Thumbs.db', 'x');
    zip.file('年报/旧.zip', 'x');
    const { id } = await imports().open({ name: '年报.zip' });
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(await receiveUpload(ctx(), id, { path: '年报.zip', bytes })).toEqual({
      ...{ waiting: 1, doubled: 0, refused: 1, ignored: 2, known: 0 },
    });
    const { files, ignored } = await imports().view({ importId: id });
    expect(ignored).toBe(2);
    expect(files.map(({ path, state }) => [path, state])).toEqual([
      ['年报/2022/教育局.docx', 'waiting'],
      ['年报/旧.zip', 'unreadable'],
    ]);
    expect(files[1]?.failure).toContain('压缩包里的压缩包');
    expect(await receiveUpload(ctx(), id, { path: '年报.zip', bytes })).toMatchObject({
      waiting: 0,
      known: 1,
    });
  });

  it('tells bytes that have been brought before, and reads them once', async () => {
    const docx = await reportOf(2018);
    const first = await opened({ 'a.docx': docx, 'b.docx': docx });
    const second = await opened({ 'c.docx': docx });
    const [a, b] = (await imports().view({ importId: first })).files;
    const [c] = (await imports().view({ importId: second })).files;
    expect([a?.state, b?.state, c?.state]).toEqual(['waiting', 'doubled', 'doubled']);
    expect(b?.doubleOf).toMatchObject({ path: 'a.docx', here: true });
    expect(c?.doubleOf).toMatchObject({ path: 'a.docx', here: false });
    const kept = await test.db
      .select({ size: storedFile.size })
      .from(storedFile)
      .where(eq(storedFile.size, docx.length));
    expect(kept).toHaveLength(1);
    await imports().cancel({ importId: first });
    await imports().cancel({ importId: second });
    const third = await opened({ 'd.docx': docx });
    expect((await imports().view({ importId: third })).files[0]?.state).toBe('waiting');
  });

  it('has what it doubled read in its place, once the import that brought it first is called off', async () => {
    const docx = await reportOf(2018, '西宁市湟中区财政局');
    const first = await opened({ 'a.docx': docx, 'a2.docx': docx });
    const second = await opened({ 'b.docx': docx, 'c.docx': docx });
    const third = await opened({ 'd.docx': docx });
    await imports().cancel({ importId: first });
    const [b, c] = (await imports().view({ importId: second })).files;
    const [d] = (await imports().view({ importId: third })).files;
    expect([b?.state, c?.state, d?.state]).toEqual(['waiting', 'doubled', 'doubled']);
    expect(c?.doubleOf).toMatchObject({ path: 'b.docx', here: true });
    expect(d?.doubleOf).toMatchObject({ path: 'b.docx', here: false });
    const queued = await test.db.execute(
      sql`select from graphile_worker.jobs where key = ${`read-import-file:${b?.id}`}`,
    );
    expect(queued).toHaveLength(1);
    await readWaiting(test.db, second);
    expect(await whyNot(decide(b?.id ?? '', 'published'))).toBeNull();
    // Taken in is taken in, whatever becomes of the rest of its import.
    await imports().cancel({ importId: second });
    expect((await imports().view({ importId: third })).files[0]?.state).toBe('doubled');
  });

  it('is kept byte for byte for those who may manage it', async () => {
    const bytes = await reportOf(2017);
    const { file } = await oneFile(bytes);
    const kept = await importOriginal(ctx(), file.id);
    expect(kept.name).toBe('年报.docx');
    expect(Buffer.from(kept.bytes).equals(Buffer.from(bytes))).toBe(true);
    expect((await importOriginal(ctx(people.city), file.id)).name).toBe('年报.docx');
    await expect(importOriginal(ctx(people.stranger), file.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(importOriginal(ctx(people.drafter), file.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is refused where it holds too much, and nothing of it is taken', async () => {
    const zip = new JSZip();
    for (let index = 0; index < 6_001; index += 1) zip.file(`${index}.txt`, String(index));
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    const { id } = await imports().open({ name: '太多.zip' });
    await expect(receiveUpload(ctx(), id, { path: '太多.zip', bytes })).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
    });
    expect((await imports().view({ importId: id })).files).toEqual([]);
  });
});

describe('a file taken in as a report of the past', { timeout: PATIENCE }, () => {
  it('is public as such, with its origin, though the year has no calendar of its own', async () => {
    const { file } = await oneFile(await reportOf(2016));
    expect(file).toMatchObject({ year: 2016, mayPublish: null });
    expect(file.mayDraft).toContain('没有开放填报');
    expect(await whyNot(decide(file.id, 'published', '2017-02-10'))).toBeNull();
    const shown = await as(test.db, null).publication.report({ unitCode: BUREAU, year: 2016 });
    expect(shown).toMatchObject({
      signedBy: null,
      signedAt: null,
      version: 1,
      past: { publishedOn: '2017-02-10', fileName: '年报.docx', officeName: '西宁市湟中区人民政府' },
    });
    const [year] = await test.db.select().from(reportingYear).where(eq(reportingYear.year, 2016));
    expect(year?.historical).toBe(true);
    const rows = await test.db
      .select()
      .from(figure)
      .where(and(eq(figure.unitCode, BUREAU), eq(figure.year, 2016)));
    expect(rows.length).toBeGreaterThan(50);
    const events = await test.db.select().from(auditEvent).where(eq(auditEvent.action, 'import.published'));
    expect(events.map(({ actorName, unitCode }) => [actorName, unitCode])).toContainEqual([
      people.reviewer.name,
      BUREAU,
    ]);
  });

  it('is no news, opens no year to anybody else, and counts for nobody’s duty', async () => {
    const everybody = as(test.db, null).publication;
    const index = await everybody.index({
      year: null,
      q: '',
      district: null,
      kind: null,
      publishedOnly: false,
    });
    expect(index.newest.filter(({ year }) => year === 2016)).toEqual([]);
    const dashboard = await as(test.db, people.reviewer).dashboard.year({ year: null });
    expect(dashboard.years).not.toContain(2016);
    // The unit itself may read it, and correct it; nobody begins one.
    const { filing } = as(test.db, people.drafter);
    await filing.open({ unitCode: BUREAU, year: 2016 });
    expect(await filing.view({ unitCode: BUREAU, year: 2016 })).toMatchObject({
      state: 'published',
      actions: { 'open-correction': { allowed: true } },
    });
    const other = await person(test.db, 'other', ['drafter', '630106-D07']);
    const begun = as(test.db, other).filing.open({ unitCode: '630106-D07', year: 2016 });
    expect((await refusal(begun)).message).toContain('不再填报');
    const tasks = await as(test.db, people.drafter).filing.tasks();
    expect(tasks.filter(({ year, overdue }) => year === 2016 && overdue)).toEqual([]);
    const view = await as(test.db, people.reviewer).review.view({ unitCode: BUREAU, year: 2016 });
    expect(view).toMatchObject({ state: 'published', submission: { signedBy: null } });
  });

  it('stays as it is: not taken in twice, not assigned anew, not changed in the database', async () => {
    const { file } = await oneFile(await reportOf(2015));
    expect(await whyNot(decide(file.id, 'published'))).toBeNull();
    expect(await whyNot(decide(file.id, 'published'))).toContain('已经采用');
    expect(
      (await refusal(imports().assign({ fileId: file.id, unitCode: BUREAU, year: 2014 }))).message,
    ).toContain('已经采用');
    await expect(
      test.db.update(folderImportFile).set({ year: 2014 }).where(eq(folderImportFile.id, file.id)),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('is decided') } });
  });

  it('never takes the place of a report that is there', async () => {
    const changed = completeReport(BUREAU_NAME, 2015);
    const second = await wordReport({ ...changed, front: '', title: `${changed.title} ` });
    const { file } = await oneFile(await second);
    expect(file.mayPublish).toContain('已有公布的报告');
    expect(await whyNot(decide(file.id, 'published'))).toContain('已有公布的报告');
  });

  it('is refused for a year that is still being filed, a day that can’t be, and before the 条例', async () => {
    const { file } = await oneFile(await reportOf(2023));
    expect(file.mayPublish).toContain('还没有过');
    expect(await whyNot(decide(file.id, 'published'))).toContain('还没有过');
    await imports().assign({ fileId: file.id, unitCode: BUREAU, year: 2014 });
    expect(await whyNot(decide(file.id, 'published', '2014-12-31'))).toContain('请核对日期');
    expect(await whyNot(decide(file.id, 'published', '2024-01-21'))).toContain('请核对日期');
    expect((await refusal(imports().assign({ fileId: file.id, unitCode: BUREAU, year: 2007 }))).code).toBe(
      'BAD_REQUEST',
    );
  });
});

describe('a file taken in as a draft', { timeout: PATIENCE }, () => {
  it('fills the unit’s filing where nothing is written, and is the unit’s to sign', async () => {
    const report = completeReport('西宁市湟中区财政局', 2023);
    const { file } = await oneFile(
      await wordReport({ ...report, sections: { ...report.sections, '6': '无。' } }),
    );
    expect(file).toMatchObject({ unitName: '西宁市湟中区财政局', mayDraft: null });
    expect(await whyNot(decide(file.id, 'draft'))).toBeNull();
    const [row] = await test.db
      .select()
      .from(filing)
      .where(and(eq(filing.unitCode, file.unitCode ?? ''), eq(filing.year, 2023)));
    expect(row).toMatchObject({ year: 2023, state: 'draft', draft: { title: report.title } });
    expect(row?.importedFileId).not.toBeNull();
  });

  it('never takes the place of what the unit has written', async () => {
    const drafter = as(test.db, people.drafter).filing;
    await drafter.open({ unitCode: BUREAU, year: 2023 });
    await drafter.save({
      unitCode: BUREAU,
      year: 2023,
      edits: [{ kind: 'title', value: '我们自己的', baseVersion: 0 }],
    });
    const { file } = await oneFile(
      await wordReport({
        ...completeReport(BUREAU_NAME, 2023),
        title: `${BUREAU_NAME}2023年政府信息公开年度报告`,
      }),
    );
    expect(await whyNot(decide(file.id, 'draft'))).toContain('不能覆盖');
    const view = await drafter.view({ unitCode: BUREAU, year: 2023 });
    expect(view.draft.title).toBe('我们自己的');
  });
});

describe('what a person decides by hand', { timeout: PATIENCE }, () => {
  it('is whose report of which year a file is, judged anew', async () => {
    const { file, importId } = await oneFile(await reportOf(2012, '某某县不存在局'));
    expect(file).toMatchObject({ unitCode: null, counts: null });
    expect(file.needs.join()).toContain('请指定');
    expect(await whyNot(decide(file.id, 'published'))).toContain('请先指定');
    await imports().assign({ fileId: file.id, unitCode: BUREAU, year: 2012 });
    const [after] = (await imports().view({ importId })).files;
    expect(after).toMatchObject({
      unitCode: BUREAU,
      year: 2012,
      assigned: { unit: true, year: false },
      needs: [],
    });
    expect(after?.counts).not.toBeNull();
  });

  it('is told of two files of one unit and year', async () => {
    const one = completeReport(BUREAU_NAME, 2011);
    const importId = await opened({
      'a.docx': await wordReport(one),
      'b.docx': await wordReport({ ...one, sections: { ...one.sections, '6': '另一份。' } }),
    });
    await readWaiting(test.db, importId);
    const [a, b] = (await imports().view({ importId })).files;
    expect(a?.needs.join()).toContain('2 份不同的文件，另有“b.docx”');
    expect(await whyNot(decide(a?.id ?? '', 'published'))).toBeNull();
    expect(await whyNot(decide(b?.id ?? '', 'published'))).toContain('已有公布的报告');
    const [taken, kept] = (await imports().view({ importId })).files;
    expect([taken?.filed, kept?.filed]).toEqual([false, true]);
    expect(await whyNot(decide(b?.id ?? '', 'left-out'))).toBeNull();
    expect((await imports().view({ importId })).counts).toMatchObject({ taken: 1, leftOut: 1, open: 0 });
  });

  it('of a year that no report can be of says which year it names', async () => {
    const { file } = await oneFile(await reportOf(2006));
    expect(file).toMatchObject({ year: null, mayPublish: '请先指定单位和年度。' });
    expect(file.needs.join()).toContain('文件写的是2006年度');
  });

  it('is nothing any more once the import is called off', async () => {
    const { file, importId } = await oneFile(await reportOf(2010));
    await imports().cancel({ importId });
    expect(await whyNot(decide(file.id, 'published'))).toContain('已经取消');
    expect((await refusal(imports().cancel({ importId }))).message).toContain('已经取消');
    await expect(receiveUpload(ctx(), importId, { path: 'x.docx', bytes: huangzhong })).rejects.toMatchObject(
      { code: 'PRECONDITION_FAILED' },
    );
  });

  it('is decided before it is called off or not at all, whoever comes at the same time', async () => {
    const { file, importId } = await oneFile(await reportOf(2010, '西宁市湟中区财政局'));
    const deciding = await test.db.transaction(async (tx) => {
      await lockImport(tx, ctx(), importId, 'update');
      const waits = whyNot(decide(file.id, 'published'));
      await sleep(200);
      await tx.update(folderImport).set({ cancelledAt: NOON }).where(eq(folderImport.id, importId));
      // Not awaited in here: it waits for this transaction.
      return { waits };
    });
    expect(await deciding.waits).toContain('已经取消');
  });

  it('can be decided on while more files of the import come in', async () => {
    const { file, importId } = await oneFile(await reportOf(2010, '西宁市湟中区民政局'));
    await test.db.transaction(async (tx) => {
      await lockImport(tx, ctx(), importId, 'no key update');
      expect(await whyNot(decide(file.id, 'left-out'))).toBeNull();
    });
  });

  it('is taken in once, however often and in how many files it is asked for at once', async () => {
    const one = completeReport('西宁市湟中区财政局', 2008);
    const importId = await opened({
      'a.docx': await wordReport(one),
      'b.docx': await wordReport({ ...one, sections: { ...one.sections, '6': '另一份。' } }),
    });
    await readWaiting(test.db, importId);
    const [a, b] = (await imports().view({ importId })).files;
    const ids = [a?.id, a?.id, b?.id, a?.id].map((id) => id ?? '');
    const all = await Promise.all(ids.map((id) => whyNot(decide(id, 'published'))));
    expect(all.filter((why) => why === null)).toHaveLength(1);
    expect((await imports().view({ importId })).counts.taken).toBe(1);
  });

  it('is for the office and those above it alone', async () => {
    const { file, importId } = await oneFile(await reportOf(2009));
    for (const actor of [people.stranger, people.drafter, people.principal]) {
      expect((await refusal(imports(actor).view({ importId }))).code).toBe('FORBIDDEN');
      expect((await refusal(imports(actor).cancel({ importId }))).code).toBe('FORBIDDEN');
      expect((await refusal(imports(actor).file({ fileId: file.id }))).code).toBe('FORBIDDEN');
      expect(
        (await imports(actor).decide({ fileIds: [file.id], as: 'left-out', publishedOn: null }))[0]?.why,
      ).toContain('没有权限');
    }
    expect((await refusal(imports(null).list())).code).toBe('UNAUTHORIZED');
    expect((await refusal(imports(people.drafter).list())).code).toBe('FORBIDDEN');
    expect(await imports(people.stranger).list()).toEqual([]);
    expect((await imports(people.city).list()).map(({ id }) => id)).toContain(importId);
    expect((await imports(editor).view({ importId })).files).toHaveLength(1);
  });

  it('reaches no unit outside the office', async () => {
    const { file } = await oneFile(await reportOf(2013, '大通回族土族自治县桥头镇人民政府'));
    expect(file.unitCode).not.toBeNull();
    expect(file.mayPublish).toContain('不在您可以办理的范围内');
    expect(await whyNot(decide(file.id, 'published'))).toContain('没有权限');
    const foreign = imports().assign({ fileId: file.id, unitCode: '630121', year: 2013 });
    expect((await refusal(foreign)).code).toBe('FORBIDDEN');
    expect((await imports().units()).map(({ code }) => code)).toContain(BUREAU);
    expect((await imports().units()).map(({ code }) => code)).not.toContain('630121');
  });
});
