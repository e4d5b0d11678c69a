import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { submission } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Finding } from '@/report/finding';
import { BUREAU, type Bureau, bureau, submitted, typed, WHICH } from '../testing/bureau';
import { as, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';

let test: TestDatabase;
let people: Bureau;

/** Last year's report, in which nothing is carried over, is published; this year's says that one was. */
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await submitted(people, 2022);
  const [filed] = await test.db.select().from(submission);
  const reviewer = await person(test.db, 'reviewer', ['reviewer', '630106']);
  const { review } = as(test.db, reviewer);
  await review.open({ unitCode: BUREAU, year: 2022 });
  await review.accept({ submissionId: filed?.id ?? '' });
  await review.publish({ submissionId: filed?.id ?? '' });
  await typed(people);
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
