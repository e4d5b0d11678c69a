import { readFileSync } from 'node:fs';
import { eq, sql } from 'drizzle-orm';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedFile } from '@/db/schema/stored-file';
import { closeReaders } from '@/documents/off-thread/read-off-thread';
import { paragraphXml, wordFile } from '@/documents/testing/word-file';
import { BUREAU } from '../testing/bureau';
import { importOriginal } from './original';
import { receiveUpload } from './receive-upload';
import { type ImportStory, importStory, PATIENCE, reportOf } from './testing/import-story';
import { readWaiting } from './testing/read-waiting';

const huangzhong = readFileSync(
  new URL('../../documents/fixtures/huangzhong-education-2023.docx', import.meta.url),
);
let story: ImportStory;
let test: ImportStory['test'];
let people: ImportStory['people'];
let ctx: ImportStory['ctx'];
let imports: ImportStory['imports'];
let opened: ImportStory['opened'];
let oneFile: ImportStory['oneFile'];
let decide: ImportStory['decide'];

beforeAll(async () => {
  story = await importStory();
  ({ test, people, ctx, imports, opened, oneFile, decide } = story);
});
afterAll(async () => {
  closeReaders();
  await story.test.close();
});

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
    expect(await decide(b?.id ?? '', 'published')).toBeNull();
    // Taken in is taken in, whatever becomes of the rest of its import.
    await imports().cancel({ importId: second });
    const [after] = (await imports().view({ importId: third })).files;
    expect(after).toMatchObject({
      state: 'doubled',
      doubleOf: { path: 'b.docx', taken: { outcome: 'published', year: 2018 } },
    });
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
