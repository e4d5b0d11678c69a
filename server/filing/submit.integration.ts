import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { figure, signOff, submission } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { formByName } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { auditActionWords } from '../audit/actions';
import { BUREAU, type Bureau, bureau, signed, submitted, typed, WHICH } from '../testing/bureau';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { contentHash } from './content-hash';

let test: TestDatabase;
let people: Bureau;
beforeEach(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  return () => test.close();
});

const drafting = (now?: Date) => as(test.db, people.drafter, now).filing;
const signing = () => as(test.db, people.principal).filing;
const row = async () => {
  const [found] = await test.db.select().from(filing).where(eq(filing.unitCode, BUREAU));
  if (!found) throw new Error('no filing');
  return found;
};

describe('request-sign-off', () => {
  it('lists what stands in the way', async () => {
    await drafting().open(WHICH);
    const refused = await refusal(drafting().requestSignOff(WHICH));
    expect(refused.code).toBe('PRECONDITION_FAILED');
    expect(refused.message).toMatch(/^还有\d+处问题必须改正.*，不能送签。请按核对结果逐项处理。$/);
    const { blocking } = refused.details as { blocking: { rule: string }[] };
    expect(blocking.map(({ rule }) => rule)).toContain('CELL-EMPTY');
    expect(blocking.map(({ rule }) => rule)).not.toContain('SIGN-OFF');
  });

  it('wants every warning mended or explained', async () => {
    await typed(people);
    const { versions } = await drafting().view(WHICH);
    const title = {
      kind: 'title' as const,
      value: '西宁市湟中区教育局年度报告',
      baseVersion: versions.title ?? 0,
    };
    await drafting().save({ ...WHICH, edits: [title] });
    const refused = await refusal(drafting().requestSignOff(WHICH));
    const { unexplained } = refused.details as { unexplained: { fingerprint: string; valuesHash: string }[] };
    expect(unexplained).toHaveLength(1);
    const [{ fingerprint, valuesHash } = { fingerprint: '', valuesHash: '' }] = unexplained;
    const explaining = { ...WHICH, fingerprint, text: '本单位的标题沿用历年写法。' };
    const stale = await refusal(drafting().explain({ ...explaining, valuesHash: 'another' }));
    expect(stale.code).toBe('CONFLICT');
    await drafting().explain({ ...explaining, valuesHash });
    expect((await drafting().requestSignOff(WHICH)).state).toBe('signing');
    expect((await refusal(drafting().explain({ ...explaining, valuesHash }))).code).toBe(
      'PRECONDITION_FAILED',
    );
  });

  it('takes no explanation for what must be mended', async () => {
    await drafting().open(WHICH);
    const { details } = await refusal(drafting().requestSignOff(WHICH));
    const [first] = (details as { blocking: { fingerprint: string; valuesHash: string }[] }).blocking;
    const { fingerprint, valuesHash } = first ?? { fingerprint: '', valuesHash: '' };
    const refused = await refusal(
      drafting().explain({ ...WHICH, fingerprint, valuesHash, text: '没有数据' }),
    );
    expect(refused.code).toBe('BAD_REQUEST');
  });
});

describe('sign-off', () => {
  beforeEach(async () => {
    await typed(people);
    await drafting().requestSignOff(WHICH);
  });

  it('is of the content that was read, no other', async () => {
    const stale = contentHash(emptyReport('form2021'));
    const refused = await refusal(signing().signOff({ ...WHICH, contentHash: stale, password: PASSWORD }));
    expect(refused.code).toBe('CONFLICT');
    expect(await test.db.select().from(signOff)).toEqual([]);
  });

  it('wants the password again, and locks after five wrong ones', async () => {
    const { contentHash: hash } = await row().then(({ draft }) => ({ contentHash: contentHash(draft) }));
    for (let tries = 0; tries < 5; tries++) {
      const refused = await refusal(signing().signOff({ ...WHICH, contentHash: hash, password: 'wrong' }));
      expect(refused.message).toContain('密码不正确');
    }
    const refused = await refusal(signing().signOff({ ...WHICH, contentHash: hash, password: PASSWORD }));
    expect(refused.message).toContain('15 分钟');
    expect((await row()).state).toBe('signing');
  });

  it('is not for whoever had a hand in the draft', async () => {
    const both = await person(test.db, 'both', ['drafter', BUREAU], ['principal', BUREAU]);
    const { filing: theirs } = as(test.db, both);
    const { versions, atStake } = await theirs.view(WHICH);
    const edits = [{ kind: 'front' as const, value: ' ', baseVersion: versions.front ?? 0 }];
    await theirs.save({ ...WHICH, edits, voids: atStake?.token });
    const { contentHash: hash } = await drafting().requestSignOff(WHICH);
    expect((await theirs.view(WHICH)).actions['sign-off'].allowed).toBe(false);
    const refused = await refusal(theirs.signOff({ ...WHICH, contentHash: hash, password: PASSWORD }));
    expect(refused.code).toBe('FORBIDDEN');
    expect(refused.message).toContain('修改过这份报告');
    expect((await signing().signOff({ ...WHICH, contentHash: hash, password: PASSWORD })).state).toBe(
      'signed',
    );
  });

  it('can be refused with a reason, which the history shows', async () => {
    await signing().refuseSignOff({ ...WHICH, reason: '第五部分请补充改进措施' });
    const { state, timeline } = await drafting().view(WHICH);
    expect(state).toBe('draft');
    expect(timeline.at(-1)).toMatchObject({
      what: auditActionWords('filing.sign-off-refused'),
      note: '第五部分请补充改进措施',
    });
  });
});

describe('submit', () => {
  it('files an immutable version with its figures', async () => {
    const view = await submitted(people);
    expect(view.state).toBe('submitted');
    const [filed] = await test.db.select().from(submission);
    expect(filed).toMatchObject({ number: 1, contentHash: view.contentHash, form: 'form2021', findings: [] });
    expect(filed?.report).toEqual(view.draft);
    const figures = await test.db.select().from(figure);
    expect(figures).toHaveLength(formByName('form2021').cells.length);
    expect(figures.every(({ value }) => Number(value) === 0)).toBe(true);
    expect((await row()).firstSubmittedAt).toEqual(NOON);
  });

  it('leaves rows that the database itself will not change', async () => {
    await submitted(people);
    for (const statement of [
      sql`update submission set content_hash = 'x'`,
      sql`delete from submission`,
      sql`update sign_off set name = 'x'`,
      sql`update figure set value = 1`,
      sql`delete from figure`,
      sql`update audit_event set actor_name = 'x'`,
      sql`delete from audit_event`,
    ]) {
      const changed = test.db.execute(statement);
      await expect(changed).rejects.toMatchObject({
        cause: { message: expect.stringContaining('is append-only') },
      });
    }
  });

  it('refuses without the sign-off', async () => {
    await typed(people);
    const { contentHash: hash } = await drafting().view(WHICH);
    const refused = await refusal(drafting().submit({ ...WHICH, contentHash: hash }));
    expect(refused.code).toBe('PRECONDITION_FAILED');
  });

  it('refuses other content than the person saw', async () => {
    await signed(people);
    const stale = await refusal(drafting().submit({ ...WHICH, contentHash: 'f'.repeat(64) }));
    expect(stale.code).toBe('CONFLICT');
  });

  it('validates again: a draft that was made to look clean and signed is refused', async () => {
    await signed(people);
    const { id, draft } = await row();
    const forged = { ...draft, cells: { ...draft.cells, 't3.new.natural': 7 } };
    const hash = contentHash(forged);
    const { id: by, name } = { id: people.principal.accountId, name: people.principal.name };
    const [forgedSign] = await test.db
      .insert(signOff)
      .values({ filingId: id, contentHash: hash, statement: '', by, name, at: NOON })
      .returning();
    const made = { draft: forged, blockingCount: 0, signOffId: forgedSign?.id ?? null };
    await test.db.update(filing).set(made).where(eq(filing.id, id));
    const refused = await refusal(drafting().submit({ ...WHICH, contentHash: hash }));
    expect(refused.code).toBe('PRECONDITION_FAILED');
    const { blocking } = refused.details as { blocking: { rule: string }[] };
    expect(blocking.map(({ rule }) => rule)).toContain('T3-BALANCE');
    expect(await test.db.select().from(submission)).toEqual([]);
    expect((await row()).state).toBe('signed');
  });

  it('happens once, however often it is pressed', async () => {
    const { contentHash: hash } = await signed(people);
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => drafting().submit({ ...WHICH, contentHash: hash })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await test.db.select().from(submission)).toHaveLength(1);
  });
});

describe('recall', () => {
  it('takes back what no reviewer has opened; lateness goes by the one that stays', async () => {
    await submitted(people);
    const recalled = await drafting().recall(WHICH);
    expect(recalled.state).toBe('signed');
    expect((await row()).firstSubmittedAt).toBeNull();
    const later = new Date('2024-02-02T09:00:00+08:00');
    const again = await drafting(later).submit({ ...WHICH, contentHash: recalled.contentHash });
    expect(again.submissions.map(({ number }) => number)).toEqual([1, 2]);
    expect((await row()).firstSubmittedAt).toEqual(later);
  });

  it('is too late once the reviewer has opened it', async () => {
    await submitted(people);
    const reviewer = await person(test.db, 'reviewer', ['reviewer', '630106']);
    await as(test.db, reviewer).review.open(WHICH);
    const view = await drafting().view(WHICH);
    expect(view.actions.recall).toMatchObject({ allowed: false });
    const refused = await refusal(drafting().recall(WHICH));
    expect(refused.code).toBe('PRECONDITION_FAILED');
    expect(refused.message).toContain('审核员已经打开');
  });
});

describe('a unit that no office reviews', () => {
  it('is told so when its report is to be signed, and what to do', async () => {
    const CITY = '630100';
    const alone = { ...people, drafter: await person(test.db, 'city', ['drafter', CITY]) };
    const which = { unitCode: CITY, year: 2023 };
    await typed(alone, 2023, CITY, '西宁市人民政府');
    const refused = await refusal(as(test.db, alone.drafter).filing.requestSignOff(which));
    expect(refused).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringMatching(/没有负责审核本单位报告的机关.*请联系平台管理员/),
    });
    // One that was signed while it had an office is stopped before it is filed.
    const principal = await person(test.db, 'mayor', ['principal', CITY]);
    await test.db.update(filing).set({ state: 'signing' }).where(eq(filing.unitCode, CITY));
    const mayor = as(test.db, principal).filing;
    const { contentHash: hash } = await mayor.view(which);
    await mayor.signOff({ ...which, contentHash: hash, password: PASSWORD });
    const filed = await refusal(as(test.db, alone.drafter).filing.submit({ ...which, contentHash: hash }));
    expect(filed.message).toContain('不能提交');
  });
});

describe('last year', () => {
  it('is the published report of the year before, and null without one', async () => {
    const { id } = await submitted(people, 2022);
    const [filed] = await test.db.select().from(submission).where(eq(submission.filingId, id));
    await drafting().open(WHICH);
    expect((await drafting().view(WHICH)).lastYear).toBeNull();
    const reviewer = await person(test.db, 'reviewer', ['reviewer', '630106']);
    const { review } = as(test.db, reviewer);
    await review.open({ unitCode: BUREAU, year: 2022 });
    await review.accept({ submissionId: filed?.id ?? '' });
    await review.publish({ submissionId: filed?.id ?? '' });
    expect((await drafting().view(WHICH)).lastYear).toEqual(filed?.report);
  });
});
