import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderImport } from '@/db/schema/folder-import';
import { closeReaders } from '@/documents/off-thread/read-off-thread';
import { wordReport } from '@/documents/testing/word-report';
import type { Actor } from '../context';
import { BUREAU, BUREAU_NAME } from '../testing/bureau';
import { completeReport } from '../testing/complete-report';
import { NOON, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { lockImport } from './import-of';
import { receiveUpload } from './receive-upload';
import { type ImportStory, importStory, PATIENCE, reportOf } from './testing/import-story';
import { readWaiting } from './testing/read-waiting';

const huangzhong = readFileSync(
  new URL('../../documents/fixtures/huangzhong-education-2023.docx', import.meta.url),
);
const FIRST = { before: null };
let story: ImportStory;
let test: ImportStory['test'];
let people: ImportStory['people'];
let ctx: ImportStory['ctx'];
let imports: ImportStory['imports'];
let opened: ImportStory['opened'];
let oneFile: ImportStory['oneFile'];
let decide: ImportStory['decide'];
let editor: Actor;

beforeAll(async () => {
  story = await importStory();
  ({ test, people, ctx, imports, opened, oneFile, decide } = story);
  editor = await person(test.db, 'editor', ['office_editor', '630106']);
});
afterAll(async () => {
  closeReaders();
  await story.test.close();
});

describe('what a person decides by hand', { timeout: PATIENCE }, () => {
  it('is whose report of which year a file is, judged anew', async () => {
    const { file, importId } = await oneFile(await reportOf(2012, '某某县不存在局'));
    expect(file).toMatchObject({ unitCode: null, counts: null });
    expect(file.needs.join()).toContain('请指定');
    expect(await decide(file.id, 'published')).toContain('请先指定');
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
    expect(await decide(a?.id ?? '', 'published')).toBeNull();
    expect(await decide(b?.id ?? '', 'published')).toContain('已有公布的报告');
    const [taken, kept] = (await imports().view({ importId })).files;
    expect([taken?.filed, kept?.filed]).toEqual([false, true]);
    expect(await decide(b?.id ?? '', 'left-out')).toBeNull();
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
    expect(await decide(file.id, 'published')).toContain('已经取消');
    expect((await refusal(imports().cancel({ importId }))).message).toContain('已经取消');
    await expect(receiveUpload(ctx(), importId, { path: 'x.docx', bytes: huangzhong })).rejects.toMatchObject(
      { code: 'PRECONDITION_FAILED' },
    );
  });

  it('is decided before it is called off or not at all, whoever comes at the same time', async () => {
    const { file, importId } = await oneFile(await reportOf(2010, '西宁市湟中区财政局'));
    const deciding = await test.db.transaction(async (tx) => {
      await lockImport(tx, ctx(), importId, 'update');
      const waits = decide(file.id, 'published');
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
      expect(await decide(file.id, 'left-out')).toBeNull();
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
    const all = await Promise.all(ids.map((id) => decide(id, 'published')));
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
    expect((await refusal(imports(null).list(FIRST))).code).toBe('UNAUTHORIZED');
    expect((await refusal(imports(people.drafter).list(FIRST))).code).toBe('FORBIDDEN');
    expect(await imports(people.stranger).list(FIRST)).toEqual({ imports: [], next: null });
    expect((await imports(people.city).list(FIRST)).imports.map(({ id }) => id)).toContain(importId);
    expect((await imports(editor).view({ importId })).files).toHaveLength(1);
  });

  it('reaches no unit outside the office', async () => {
    const { file } = await oneFile(await reportOf(2013, '大通回族土族自治县桥头镇人民政府'));
    expect(file.unitCode).not.toBeNull();
    expect(file.mayPublish).toContain('不在您可以办理的范围内');
    expect(await decide(file.id, 'published')).toContain('没有权限');
    const foreign = imports().assign({ fileId: file.id, unitCode: '630121', year: 2013 });
    expect((await refusal(foreign)).code).toBe('FORBIDDEN');
    expect((await imports().units()).map(({ code }) => code)).toContain(BUREAU);
    expect((await imports().units()).map(({ code }) => code)).not.toContain('630121');
  });
});
