import { beforeEach, describe, expect, it } from 'vitest';
import { textBand } from '@/db/schema/text-band';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { ReportData } from '@/report/report';
import type { Actor } from '../context';
import { BUREAU_NAME, type Bureau, bureau, WHICH } from '../testing/bureau';
import { completeReport, editsFor } from '../testing/complete-report';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { indexTexts } from './index-texts';

const OTHER = { unitCode: '630106-D07', year: 2023 };
const OTHER_NAME = '西宁市湟中区民政局';
/** A sentence of the bureau's alone, while the rest of its text is everybody's. */
const SECRET = '校园食堂明厨亮灶改造进展';
const SHARED = [
  '（六）工作成效。对照年度任务逐项梳理公开事项，建立责任清单和时限清单，按月通报进展；',
  '邀请服务对象评议栏目内容，收集意见后分类办理并回复；对答复文书开展评查，针对共性问题编写办理提示；',
  '组织窗口人员轮训，统一口头答复和书面答复的口径；与档案部门衔接，完成历年公开信息的归档移交。',
].join('');

let test: TestDatabase;
let people: Bureau;
let copier: { drafter: Actor; principal: Actor };
beforeEach(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  copier = {
    drafter: await person(test.db, 'copier', ['drafter', OTHER.unitCode]),
    principal: await person(test.db, 'copier-principal', ['principal', OTHER.unitCode]),
  };
  return () => test.close();
});

const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const own = (now?: Date) => as(test.db, people.drafter, now).filing;
const theirs = (now?: Date) => as(test.db, copier.drafter, now).filing;

function report(name: string, more = ''): ReportData {
  const whole = completeReport(name, 2023);
  const first = `${whole.sections['1']}\n${SHARED}${more}`;
  const fifth = `${whole.sections['5']}建立问题台账，逐项明确整改时限，半年开展一次回头看。`;
  return { ...whole, sections: { ...whole.sections, '1': first, '5': fifth } };
}

/** The bureau's report, filed at that minute. */
async function filedAt(minute: number) {
  await own(later(minute)).open(WHICH);
  await own(later(minute)).save({
    ...WHICH,
    edits: editsFor(report(BUREAU_NAME, `会同有关单位公布${SECRET}。`)),
  });
  const { contentHash } = await own(later(minute)).requestSignOff(WHICH);
  const signing = as(test.db, people.principal, later(minute)).filing;
  await signing.signOff({ ...WHICH, contentHash, password: PASSWORD });
  return own(later(minute)).submit({ ...WHICH, contentHash });
}

/** The same text as another unit's draft; what the save says. */
async function copied(minute: number) {
  await theirs(later(minute)).open(OTHER);
  return theirs(later(minute)).save({ ...OTHER, edits: editsFor(report(OTHER_NAME)) });
}

describe('another unit’s text', () => {
  it('is found once it is filed, by unit and share, in the save and in the view', async () => {
    expect((await copied(0)).nearTexts).toEqual([]);
    await filedAt(1);
    const { nearTexts } = await theirs(later(2)).view(OTHER);
    expect(nearTexts).toMatchObject([
      { section: '1', unit: BUREAU_NAME, share: expect.closeTo(0.925, 2) },
      { section: '5', unit: BUREAU_NAME, share: 1 },
    ]);
    const edit = {
      kind: 'section' as const,
      section: '5' as const,
      value: '另写的问题和措施。',
      baseVersion: 1,
    };
    const saved = await theirs(later(3)).save({ ...OTHER, edits: [edit] });
    expect(saved.nearTexts?.map(({ section }) => section)).toEqual(['1']);
    expect((await theirs(later(4)).tasks())[0]?.warningCount).toBe(1);
  });

  it('never leaves the server in its own words', async () => {
    await filedAt(0);
    const answers = [
      await copied(1),
      await theirs(later(1)).view(OTHER),
      await theirs(later(1)).tasks(),
      await as(test.db, copier.drafter).units.otherNames({ unitCode: OTHER.unitCode }),
    ];
    expect(JSON.stringify(answers)).toContain(BUREAU_NAME);
    expect(JSON.stringify(answers)).not.toContain(SECRET);
    expect(JSON.stringify(await own().view(WHICH))).toContain(SECRET);
  });

  it('is its unit’s own again once it is recalled', async () => {
    await filedAt(0);
    await copied(1);
    await own(later(2)).recall(WHICH);
    expect((await theirs(later(3)).view(OTHER)).nearTexts).toEqual([]);
  });

  it('filed after the sign-off was asked for doesn’t void it, and counts again from the next draft on', async () => {
    await copied(0);
    const { contentHash } = await theirs(later(1)).requestSignOff(OTHER);
    await filedAt(2);
    expect((await theirs(later(3)).view(OTHER)).nearTexts).toEqual([]);
    const signing = as(test.db, copier.principal, later(3)).filing;
    await signing.signOff({ ...OTHER, contentHash, password: PASSWORD });
    expect((await theirs(later(4)).view(OTHER)).nearTexts).toEqual([]);
    expect((await theirs(later(4)).submit({ ...OTHER, contentHash })).state).toBe('submitted');
    await theirs(later(5)).recall(OTHER);
    await theirs(later(5)).withdrawSignOff(OTHER);
    expect((await theirs(later(6)).view(OTHER)).nearTexts).toHaveLength(2);
  });

  it('is found too where it was filed before there was an index', async () => {
    await filedAt(0);
    const indexed = await test.db.select().from(textBand);
    await test.db.delete(textBand);
    expect(await indexTexts(test.db)).toBe(1);
    expect(await indexTexts(test.db)).toBe(0);
    const again = await test.db.select().from(textBand);
    const keys = (rows: typeof again) => rows.map(({ section, key }) => `${section} ${key}`).sort();
    expect(keys(again)).toEqual(keys(indexed));
    expect((await copied(1)).nearTexts).toHaveLength(2);
  });

  it('is never one’s own', async () => {
    await filedAt(0);
    expect((await own(later(1)).view(WHICH)).nearTexts).toEqual([]);
  });
});
