import { beforeEach, describe, expect, it } from 'vitest';
import { importedFile } from '@/db/schema/imported-file';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { paragraphXml as p, wordFile } from '@/documents/testing/word-file';
import { form2021 } from '@/report/forms/form2021';
import type { Certainty, Reading } from '@/report/reading';
import { emptyReport } from '@/report/report';
import { type Bureau, bureau, WHICH } from '../testing/bureau';
import { as, NOON } from '../testing/people';
import { refusal } from '../testing/refusal';
import { importFile } from './import-file';

let test: TestDatabase;
let people: Bureau;
beforeEach(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await as(test.db, people.drafter).filing.open(WHICH);
  return () => test.close();
});

const drafting = () => as(test.db, people.drafter).filing;
const upload = (bytes: Uint8Array, name = '年报.docx') =>
  importFile({ db: test.db, actor: people.drafter, now: NOON }, { ...WHICH, bytes, name });
/** A report of six headings with the same words under each. */
const sections = (words: string) => form2021.sections.map(({ heading }) => p(heading) + p(words)).join('');

describe('what jsonb refuses', () => {
  it('is dropped from what is typed, and the rest is saved', async () => {
    const odd = 'a\u0000b\uD842c\u0007';
    const seen = { baseVersion: 0 };
    await drafting().save({
      ...WHICH,
      edits: [
        { kind: 'title', value: odd, ...seen },
        { kind: 'front', value: odd, ...seen },
        { kind: 'section', section: '1', value: `${odd}\n𠮷`, ...seen },
        { kind: 'cell', cell: 't3.new.natural', value: odd, ...seen },
      ],
    });
    const { draft } = await drafting().view(WHICH);
    expect([draft.title, draft.front, draft.sections['1']]).toEqual(['abc', 'abc', 'abc\n𠮷']);
    expect(draft.cells).toEqual({ 't3.new.natural': 'abc' });
  });

  it.each([
    ['half a character', '内容&#xD842;'],
    ['NUL', '内容\u0000'],
  ])('is dropped from an imported file (%s)', async (_, words) => {
    const { report } = await upload(await wordFile(sections(words)));
    expect(report.sections['1']).toBe('内容');
  });

  it('is never made by cutting a text at its limit', async () => {
    const front = p(`封${'𠮷'.repeat(2500)}`);
    const { report } = await upload(await wordFile(front + sections('字')));
    expect(report.front).toHaveLength(3_999);
  });

  it('is dropped from the file’s name, whose end is kept', async () => {
    const { reading } = await upload(
      await wordFile(sections('字')),
      `𠮷\uD842\u0000${'报'.repeat(194)}.docx`,
    );
    expect(reading.file.name).toBe(`𠮷${'报'.repeat(194)}.docx`);
    const [kept] = await test.db.select({ name: importedFile.name }).from(importedFile);
    expect(kept?.name).toBe(`${'报'.repeat(194)}.docx`);
  });
});

describe('what does not fit the database', () => {
  it.each([
    { ...WHICH, year: 99_999_999_999 },
    { ...WHICH, year: 1999 },
    { ...WHICH, unitCode: '\u0000' },
    { ...WHICH, unitCode: '\uD842' },
  ])('is refused as malformed: %j', async (which) => {
    const calls = [
      drafting().view(which),
      as(test.db, people.drafter).review.view(which),
      as(test.db, null).publication.report(which),
    ];
    for (const call of calls) expect((await refusal(call)).code).toBe('BAD_REQUEST');
  });
});

describe('what an import has confirmed', () => {
  const cell = (certainty: Certainty) => ({ raw: '4', certainty, place: { block: 1, words: '第 1 张表' } });
  const reading: Reading = {
    file: { name: '年报.docx', sha256: '', size: 1, type: 'docx' },
    form: { name: 'form2021', certainty: 'sure', evidence: [] },
    ...{ unitName: null, year: null, title: null, headings: [], tables: [], labels: [], rows: [] },
    cells: {
      't3.new.natural': cell('sure'),
      't3.new.biz': cell('likely'),
      't3.new.research': cell('unsure'),
    },
    signature: 'absent',
    unread: [],
  };

  it('is every value that the reader is not sure of', async () => {
    const cells = Object.fromEntries(Object.keys(reading.cells).map((id) => [id, 4]));
    const report = { ...emptyReport('form2021'), cells };
    const [kept] = await test.db
      .insert(importedFile)
      .values({
        ...{ ...WHICH, name: '年报.docx', sha256: '0'.repeat(64), size: 1, bytes: Buffer.from([1]) },
        ...{ report, reading, by: people.drafter.accountId, at: NOON },
      })
      .returning();
    const { revision } = await drafting().view(WHICH);
    const view = await drafting().applyImport({
      ...{ ...WHICH, importId: kept?.id ?? '', mode: 'replace', revision },
    });
    expect(view.toConfirm).toEqual(['t3.new.biz', 't3.new.research']);
  });
});
