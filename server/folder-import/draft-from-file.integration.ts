import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { closeReaders } from '@/documents/off-thread/read-off-thread';
import { wordReport } from '@/documents/testing/word-report';
import { BUREAU, BUREAU_NAME } from '../testing/bureau';
import { completeReport } from '../testing/complete-report';
import { as } from '../testing/people';
import { type ImportStory, importStory, PATIENCE } from './testing/import-story';

let story: ImportStory;
let test: ImportStory['test'];
let people: ImportStory['people'];
let oneFile: ImportStory['oneFile'];
let decide: ImportStory['decide'];

beforeAll(async () => {
  story = await importStory();
  ({ test, people, oneFile, decide } = story);
});
afterAll(async () => {
  closeReaders();
  await story.test.close();
});

describe('a file taken in as a draft', { timeout: PATIENCE }, () => {
  it('fills the unit’s filing where nothing is written, and is the unit’s to sign', async () => {
    const report = completeReport('西宁市湟中区财政局', 2023);
    const { file } = await oneFile(
      await wordReport({ ...report, sections: { ...report.sections, '6': '无。' } }),
    );
    expect(file).toMatchObject({ unitName: '西宁市湟中区财政局', mayDraft: null });
    expect(await decide(file.id, 'draft')).toBeNull();
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
    expect(await decide(file.id, 'draft')).toContain('不能覆盖');
    const view = await drafter.view({ unitCode: BUREAU, year: 2023 });
    expect(view.draft.title).toBe('我们自己的');
  });
});
