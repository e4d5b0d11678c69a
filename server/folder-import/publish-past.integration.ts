import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { folderImportFile } from '@/db/schema/folder-import';
import { reportingYear } from '@/db/schema/reporting-year';
import { figure } from '@/db/schema/submission';
import { closeReaders } from '@/documents/off-thread/read-off-thread';
import { wordReport } from '@/documents/testing/word-report';
import { BUREAU, BUREAU_NAME } from '../testing/bureau';
import { completeReport } from '../testing/complete-report';
import { as, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { type ImportStory, importStory, PATIENCE, reportOf } from './testing/import-story';

let story: ImportStory;
let test: ImportStory['test'];
let people: ImportStory['people'];
let imports: ImportStory['imports'];
let oneFile: ImportStory['oneFile'];
let decide: ImportStory['decide'];

beforeAll(async () => {
  story = await importStory();
  ({ test, people, imports, oneFile, decide } = story);
});
afterAll(async () => {
  closeReaders();
  await story.test.close();
});

describe('a file taken in as a report of the past', { timeout: PATIENCE }, () => {
  it('is public as such, with its origin, though the year has no calendar of its own', async () => {
    const { file } = await oneFile(await reportOf(2016));
    expect(file).toMatchObject({ year: 2016, mayPublish: null });
    expect(file.mayDraft).toContain('没有开放填报');
    expect(await decide(file.id, 'published', '2017-02-10')).toBeNull();
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
    expect(await decide(file.id, 'published')).toBeNull();
    expect(await decide(file.id, 'published')).toContain('已经采用');
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
    expect(await decide(file.id, 'published')).toContain('已有公布的报告');
  });

  it('is refused for a year that is still being filed, a day that can’t be, and before the 条例', async () => {
    const { file } = await oneFile(await reportOf(2023));
    expect(file.mayPublish).toContain('正在填报');
    expect(await decide(file.id, 'published')).toContain('正在填报');
    await imports().assign({ fileId: file.id, unitCode: BUREAU, year: 2014 });
    expect(await decide(file.id, 'published', '2014-12-31')).toContain('请核对日期');
    expect(await decide(file.id, 'published', '2024-01-21')).toContain('请核对日期');
    expect((await refusal(imports().assign({ fileId: file.id, unitCode: BUREAU, year: 2007 }))).code).toBe(
      'BAD_REQUEST',
    );
  });

  it('is refused for the year at hand though its due day is over, until the next year is opened', async () => {
    const { file } = await oneFile(await reportOf(2023, '西宁市湟中区财政局'));
    const at = async (day: string) => {
      const caller = as(test.db, people.reviewer, new Date(`${day}T12:00:00+08:00`)).folderImport;
      const [decided] = await caller.decide({ fileIds: [file.id], as: 'published', publishedOn: null });
      return [(await caller.file({ fileId: file.id })).file.mayPublish, decided?.why];
    };
    // Overdue reports of the year are signed and filed here: not a way around the sign-off.
    expect(await at('2024-02-05')).toEqual(Array(2).fill(expect.stringContaining('正在填报')));
    expect(await at('2025-01-02')).toEqual(['已经采用。', null]);
  });

  it('is refused to the own government, whose report the office above takes in', async () => {
    const own = '西宁市湟中区人民政府';
    const { file, importId } = await oneFile(await reportOf(2014, own));
    const why = '请将文件交西宁市人民政府的审核员导入公布。';
    expect(file.mayPublish).toContain(why);
    expect(await decide(file.id, 'published')).toContain(why);
    expect(await decide(file.id, 'published', null, people.city)).toBeNull();
    expect((await imports().view({ importId })).files[0]?.outcome).toBe('published');
  });

  it('is refused to the topmost government until somebody is set above it', async () => {
    const { file } = await oneFile(await reportOf(2014, '西宁市人民政府'), people.city);
    expect(file.mayPublish).toContain('先为其指定负责审核的上级机关');
    expect(await decide(file.id, 'published', null, people.city)).toContain('没有负责审核该报告的机关');
  });
});
