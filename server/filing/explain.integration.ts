import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explanation, filing } from '@/db/schema/filing';
import { submission } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Finding } from '@/report/finding';
import type { Actor } from '../context';
import { BUREAU, type Bureau, bureau, submitted, typed, WHICH } from '../testing/bureau';
import { as, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';

let test: TestDatabase;
let people: Bureau;
let reviewer: Actor;

/** Last year's report, in which nothing is carried over, is published; this year's says that one was. */
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await submitted(people, 2022);
  const [filed] = await test.db.select().from(submission);
  reviewer = await person(test.db, 'reviewer', ['reviewer', '630106']);
  const { review } = as(test.db, reviewer);
  await review.open({ unitCode: BUREAU, year: 2022 });
  await review.accept({ submissionId: filed?.id ?? '' });
  await review.publish({ submissionId: filed?.id ?? '' });
  await typed(people);
  await ownWords();
  await type(1);
});
afterAll(() => test.close());

const drafting = () => as(test.db, people.drafter).filing;
async function type(carried: number) {
  const { versions } = await drafting().view(WHICH);
  const edits = ['t3.carried_in.natural', 't3.granted.natural'].map((cell) => ({
    ...{ kind: 'cell' as const, cell, value: carried },
    baseVersion: versions[`cell:${cell}`] ?? 0,
  }));
  await drafting().save({ ...WHICH, edits });
}
/** Other texts than last year's: a copied one would be a warning of its own. */
const OWN_WORDS = {
  '1': [
    '本报告反映我局2023年1月1日至2023年12月31日的政府信息公开情况。',
    '（一）主动公开。围绕招生入学、学校建设和经费使用，及时发布群众关心的内容。',
    '（二）依申请公开。2023年没有新收到政府信息公开申请。',
    '（三）政府信息管理。重新梳理了公开目录，逐条核对文件的公开属性。',
    '（四）政府信息公开平台建设。做好门户网站专栏的日常维护。',
    '（五）监督保障。邀请家长代表评议，听取意见建议。',
  ].join('\n'),
  '5': '存在的主要问题：政策解读形式单一。改进措施：增加图解和问答，方便群众理解政策。',
} as const;

async function ownWords() {
  const { versions } = await drafting().view(WHICH);
  const edits = (['1', '5'] as const).map((section) => ({
    ...{ kind: 'section' as const, section, value: OWN_WORDS[section] },
    baseVersion: versions[`section:${section}`] ?? 0,
  }));
  await drafting().save({ ...WHICH, edits });
}
const standing = async (): Promise<Finding[]> => {
  const { details } = await refusal(drafting().requestSignOff(WHICH));
  const { blocking, unexplained } = details as { blocking: Finding[]; unexplained: Finding[] };
  return [...blocking, ...unexplained];
};
const explainAll = async (findings: Finding[]) => {
  for (const { fingerprint, valuesHash } of findings) {
    await drafting().explain({ ...WHICH, fingerprint, valuesHash, text: '上年有一件跨年办理，未计入结转。' });
  }
};
const row = async () => {
  const [found] = await test.db.select().from(filing).where(eq(filing.year, 2023));
  if (!found) throw new Error('no filing');
  return found;
};

describe('an explanation of what blocks but may be explained', () => {
  it('is asked for', async () => {
    const findings = await standing();
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule, severity } of findings)
      expect({ rule, severity }).toEqual({ rule: 'YEAR-CARRY', severity: 'B' });
    expect((await row()).blockingCount).toBe(findings.length);
  });

  it('lets it weigh as a warning, until the values it speaks of change', async () => {
    const findings = await standing();
    await explainAll(findings);
    expect(await row()).toMatchObject({ blockingCount: 0, warningCount: findings.length });
    await type(2);
    expect((await standing()).length).toBe(findings.length);
    await type(1);
    expect(await row()).toMatchObject({ blockingCount: 0, warningCount: findings.length });
  });

  it('goes to the reviewer with the submission', async () => {
    const { contentHash } = await drafting().requestSignOff(WHICH);
    const { filing: signing } = as(test.db, people.principal);
    await signing.signOff({ ...WHICH, contentHash, password: PASSWORD });
    const view = await drafting().submit({ ...WHICH, contentHash });
    const [filed] = await test.db
      .select()
      .from(submission)
      .where(eq(submission.filingId, view.id))
      .orderBy(desc(submission.number));
    const [finding] = filed?.findings ?? [];
    expect(finding).toMatchObject({ rule: 'YEAR-CARRY', severity: 'W' });
    expect(filed?.explanations).toContainEqual({
      fingerprint: finding?.fingerprint,
      text: '上年有一件跨年办理，未计入结转。',
    });
  });
});

describe('what the principal signs', () => {
  /** Filed and given back by the office, without any change. */
  async function givenBack(): Promise<{ contentHash: string; finding: Finding }> {
    const review = as(test.db, reviewer).review;
    const { submission: shown } = await review.open(WHICH);
    const on = { submissionId: shown?.id ?? '' };
    await review.comment({ ...on, place: { kind: 'title' }, text: '请核对。' });
    await review.returnToUnit({ ...on, reason: '' });
    const { contentHash } = await drafting().view(WHICH);
    const [finding] = shown?.findings ?? [];
    if (!finding) throw new Error('nothing was explained');
    return { contentHash, finding };
  }

  it('is the report with its explanations: a changed one voids the sign-off, and the former stays on record', async () => {
    const { contentHash, finding } = await givenBack();
    const before = await drafting().view(WHICH);
    expect(before.signOff?.contentHash).toBe(contentHash);
    expect(before.submissions[0]?.contentHash).not.toBe(contentHash);
    const { fingerprint, valuesHash } = finding;
    const text = '主要负责人没有看过的说明';
    const after = await drafting().explain({ ...WHICH, fingerprint, valuesHash, text });
    expect(after).toMatchObject({ state: 'returned', signOff: null });
    expect(after.contentHash).not.toBe(contentHash);
    expect(after.explanations.filter((one) => one.fingerprint === fingerprint)).toMatchObject([{ text }]);
    expect(await test.db.$count(explanation, eq(explanation.fingerprint, fingerprint))).toBe(2);
    const seen = [contentHash, after.contentHash];
    const codes = await Promise.all(
      seen.map(async (hash) => (await refusal(drafting().submit({ ...WHICH, contentHash: hash }))).code),
    );
    expect(codes).toEqual(['CONFLICT', 'PRECONDITION_FAILED']);
    expect(await test.db.$count(submission)).toBe(2);
  });

  it('can’t be signed on a page that shows the former explanation', async () => {
    const { contentHash: stale } = await drafting().requestSignOff(WHICH);
    const { explanations } = await drafting().withdrawSignOff(WHICH);
    const { fingerprint, valuesHash } = explanations[0] ?? { fingerprint: '', valuesHash: '' };
    await drafting().explain({ ...WHICH, fingerprint, valuesHash, text: '又改了一次的说明' });
    const { contentHash } = await drafting().requestSignOff(WHICH);
    const { filing: signing } = as(test.db, people.principal);
    const refused = await refusal(signing.signOff({ ...WHICH, contentHash: stale, password: PASSWORD }));
    expect(refused.code).toBe('CONFLICT');
    const signed = await signing.signOff({ ...WHICH, contentHash, password: PASSWORD });
    expect(signed.signOff?.contentHash).toBe(contentHash);
    const view = await drafting().submit({ ...WHICH, contentHash });
    const filed = await test.db.query.submission.findFirst({
      where: eq(submission.id, view.submissions.at(-1)?.id ?? ''),
    });
    expect(filed?.explanations.map(({ text }) => text)).toContain('又改了一次的说明');
  });
});
