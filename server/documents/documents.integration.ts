import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { readReportFile } from '@/documents/read-report';
import type { Actor, Context } from '../context';
import { Refusal } from '../errors';
import { BUREAU, BUREAU_NAME, submitted, typed, WHICH } from '../testing/bureau';
import { filedAndOpened, type Office, office } from '../testing/office';
import { as, NOON, person } from '../testing/people';
import { blankDocument } from './blank-document';
import type { Download } from './document';
import { filingDocument } from './filing-document';
import { publishedDocument } from './published-document';

const ADDRESS = { unitCode: BUREAU, year: '2023', file: 'report.docx' };
const PUBLIC = { unit: BUREAU, year: '2023', file: 'report.docx' };
const UNITS = [{ code: BUREAU, name: BUREAU_NAME, aliases: [] }];

const context = (test: TestDatabase, actor: Actor | null): Context => ({ db: test.db, actor, now: NOON });
/** What a verb refuses with; fails where it doesn't. */
const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('not refused');
  return { code: error.code, message: error.message };
};
const read = async (download: Download) =>
  await readReportFile(await download.bytes(), download.fileName, UNITS);
const headers = async (download: Download) => {
  const zip = await JSZip.loadAsync(await download.bytes());
  const texts = zip.file(/word\/header\d\.xml/).map((file) => file.async('string'));
  return (await Promise.all(texts)).join('');
};

describe('a filing as a file', () => {
  let test: TestDatabase;
  let people: Office;
  const asked = (actor: Actor | null, address = ADDRESS) => filingDocument(context(test, actor), address);
  beforeAll(async () => {
    test = await testDatabase();
    people = await office(test.db);
    await typed(people);
  });
  afterAll(() => test.close());

  it('is the draft for the unit’s own people, marked as one, with a line to sign on', async () => {
    const { draft } = await as(test.db, people.drafter).filing.view(WHICH);
    const manager = await person(test.db, 'manager', ['unit_manager', BUREAU]);
    for (const actor of [people.drafter, people.checker, people.principal, manager]) {
      const download = await asked(actor);
      expect(download.fileName).toBe(`${BUREAU_NAME}2023年政府信息公开工作年度报告（草稿）.docx`);
      expect(await headers(download)).toContain('草稿');
      const { report, reading, unitCode } = await read(download);
      expect({ title: report.title, sections: report.sections }).toEqual({
        title: draft.title,
        sections: draft.sections,
      });
      expect(report.cells).toMatchObject(draft.cells);
      expect([reading.signature, unitCode]).toEqual(['empty', BUREAU]);
    }
  });

  it('shows no office the draft', async () => {
    expect(await refusal(asked(people.reviewer))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused to everybody else, in the same words for a unit that there is not', async () => {
    const strangers = [
      people.stranger,
      await person(test.db, 'neighbour', ['drafter', '630106-D02']),
      await person(test.db, 'auditor', ['auditor', '630100']),
      await person(test.db, 'system', ['system_administrator', '630100']),
    ];
    for (const actor of strangers) {
      const refused = await refusal(asked(actor));
      expect(refused).toMatchObject({ code: 'FORBIDDEN' });
      expect(await refusal(asked(actor, { ...ADDRESS, unitCode: '999999' }))).toEqual(refused);
    }
    expect(await refusal(asked(null))).toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('has another tag as soon as a word of it changes', async () => {
    const before = await asked(people.drafter);
    expect((await asked(people.checker)).tag).toBe(before.tag);
    const { filing: desk } = as(test.db, people.drafter);
    const { versions } = await desk.view(WHICH);
    const edit = { kind: 'title', value: '改过的标题', baseVersion: versions.title ?? 0 } as const;
    await desk.save({ ...WHICH, edits: [edit] });
    const after = await asked(people.drafter);
    expect(after.tag).not.toBe(before.tag);
    expect((await read(after)).report.title).toBe('改过的标题');
  });

  it('comes in no format that there is not, whatever the name', async () => {
    for (const file of ['report.exe', 'report.', 'blank.docx', '../report.docx', 'report.toString']) {
      expect(await refusal(asked(people.drafter, { ...ADDRESS, file }))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('a filed report as a file', () => {
  let test: TestDatabase;
  let people: Office;
  const asked = (actor: Actor) => filingDocument(context(test, actor), ADDRESS);
  beforeAll(async () => {
    test = await testDatabase();
    people = await office(test.db);
    await submitted(people);
  });
  afterAll(() => test.close());

  it('is clean for its unit, to be signed on paper', async () => {
    const download = await asked(people.drafter);
    expect(download.fileName).toBe(`${BUREAU_NAME}2023年政府信息公开工作年度报告.docx`);
    expect(await headers(download)).toBe('');
    expect((await read(download)).reading.signature).toBe('empty');
  });

  it('is what was filed for the offices above, marked until it is accepted', async () => {
    await test.db.update(filing).set({ draft: { ...(await draftOf()), title: '机密草稿' } });
    for (const actor of [people.reviewer, people.city]) {
      const download = await asked(actor);
      expect(download.fileName).toContain('（送审稿）');
      expect(await headers(download)).toContain('送审稿');
      expect((await read(download)).report.title).not.toBe('机密草稿');
    }
    const review = as(test.db, people.reviewer).review;
    const { submission } = await review.open(WHICH);
    await review.accept({ submissionId: submission?.id ?? '' });
    expect(await headers(await asked(people.reviewer))).toBe('');
  });

  const draftOf = async () => (await as(test.db, people.drafter).filing.view(WHICH)).draft;
});

describe('a published report as a file', () => {
  let test: TestDatabase;
  let people: Office;
  const asked = (address = PUBLIC) => publishedDocument(context(test, null), { version: null, ...address });
  beforeAll(async () => {
    test = await testDatabase();
    people = await office(test.db);
  });
  afterAll(() => test.close());

  it('is there for everybody once it is published, and not before', async () => {
    await filedAndOpened(people);
    expect(await refusal(asked())).toMatchObject({ code: 'NOT_FOUND' });
    const review = as(test.db, people.reviewer).review;
    const submissionId = (await review.open(WHICH)).submission?.id ?? '';
    await review.accept({ submissionId });
    expect(await refusal(asked())).toMatchObject({ code: 'NOT_FOUND' });
    await review.publish({ submissionId });
    const { report } = await read(await asked());
    const published = await as(test.db, null).publication.report(WHICH);
    expect({ title: report.title, sections: report.sections, cells: report.cells }).toEqual({
      title: published?.title,
      sections: published?.sections,
      cells: published?.cells,
    });
  });

  it('is nothing but the publication: no draft, no front, no mark, no signature line', async () => {
    const { draft } = await as(test.db, people.drafter).filing.view(WHICH);
    const before = (await asked()).tag;
    await test.db.update(filing).set({ draft: { ...draft, front: '机密封面', title: '机密标题' } });
    const download = await asked();
    const zip = await JSZip.loadAsync(await download.bytes());
    const files = Object.values(zip.files).map((file) => file.async('string'));
    expect((await Promise.all(files)).join('')).not.toMatch(/机密|草稿|送审稿|签名/);
    expect(download.tag).toBe(before);
  });

  it('says that its numbers are invented where they are', async () => {
    await test.db.update(filing).set({ fictitious: true });
    const download = await asked();
    expect(download.fileName).toContain('（虚构数据）');
    expect(await headers(download)).toContain('虚构数据');
    const own = await filingDocument(context(test, people.drafter), ADDRESS);
    expect(await headers(own)).toContain('虚构数据');
    await test.db.update(filing).set({ fictitious: false });
  });

  it('is a PDF too', { timeout: 60_000 }, async () => {
    const download = await asked({ ...PUBLIC, file: 'report.pdf' });
    expect(download.mediaType).toBe('application/pdf');
    const bytes = await download.bytes();
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    expect(await (await asked({ ...PUBLIC, file: 'report.pdf' })).bytes()).toBe(bytes);
  });

  it('is not found at an address that can’t name one', async () => {
    for (const address of [
      { ...PUBLIC, year: '2022' },
      { ...PUBLIC, year: '23' },
      { ...PUBLIC, unit: "630106' or 1=1" },
      { ...PUBLIC, file: 'report.zip' },
    ]) {
      expect(await refusal(asked(address))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('a blank form as a file', () => {
  it('is there for everybody', async () => {
    const download = blankDocument({ form: 'form2021', file: 'blank.docx' });
    expect(download.fileName).toBe('政府信息公开工作年度报告空白表（2021年格式）.docx');
    expect((await read(download)).report).toMatchObject({ form: 'form2021', cells: {} });
  });

  it('is not found where there is no such form or format', () => {
    expect(() => blankDocument({ form: 'form1999', file: 'blank.docx' })).toThrow('没有这份空白表');
    expect(() => blankDocument({ form: 'form2021', file: 'blank.pdf' })).toThrow('没有这份空白表');
  });
});
