import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { draftCheck } from '@/db/schema/checking';
import { notice } from '@/db/schema/notice';
import { reportingYear } from '@/db/schema/reporting-year';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '../context';
import { remind } from '../notices/remind';
import { BUREAU, type Bureau, bureau, typed } from '../testing/bureau';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';

let test: TestDatabase;
let people: Bureau & { manager: Actor; office: Actor; city: Actor; stranger: Actor };
/** Each test files another year, so that none sees what another has done. */
let year = 2023;
const which = () => ({ unitCode: BUREAU, year });
const filing = (who: Actor = people.drafter) => as(test.db, who).filing;
const checking = (who: Actor = people.drafter) => as(test.db, who).checking;
const set = (required: boolean, who: Actor = people.manager) =>
  checking(who).set({ unitCode: BUREAU, required });

/** More years to file for than the register opens: one a test. */
async function openYears(): Promise<void> {
  const [like] = await test.db.select().from(reportingYear).where(eq(reportingYear.year, 2021));
  if (!like) throw new Error('2021 is not open');
  const years = Array.from({ length: 10 }, (_, at) => ({ ...like, year: 2009 + at }));
  await test.db.insert(reportingYear).values(years);
}

beforeAll(async () => {
  test = await testDatabase();
  await openYears();
  people = {
    ...(await bureau(test.db)),
    manager: await person(test.db, 'manager', ['unit_manager', BUREAU]),
    office: await person(test.db, 'office', ['reviewer', '630106']),
    city: await person(test.db, 'city', ['reviewer', '630100']),
    stranger: await person(test.db, 'stranger', ['unit_manager', '630106-D07']),
  };
});
afterAll(() => test.close());

/** The draft with its checker: what a test of the check starts from. */
async function asked() {
  await typed(people, year);
  return checking().request(which());
}
const edit = (value: string, voids?: string) => {
  const change = { kind: 'section' as const, section: '6' as const, value, baseVersion: 1 };
  return filing().save({ ...which(), edits: [change], voids });
};
const eventsOf = async (action: string, subject: string) =>
  test.db
    .select()
    .from(auditEvent)
    .where(and(eq(auditEvent.action, action), eq(auditEvent.subject, subject)));

describe('the setting', () => {
  it('is the unit’s manager’s and the reviewing office’s, and on record', async () => {
    for (const who of [people.drafter, people.checker, people.principal, people.city, people.stranger]) {
      expect((await refusal(set(true, who))).code).toBe('FORBIDDEN');
    }
    expect((await set(true)).checking).toEqual({
      ...{ required: true, editable: true },
      checkers: [people.checker.name],
    });
    expect((await set(false, people.office)).checking.required).toBe(false);
    const events = await eventsOf('checking.set', BUREAU);
    expect(events.map(({ details }) => details.required)).toEqual([true, false]);
  });

  it('is refused where nobody could check, and asks before the last who could goes', async () => {
    const manager = await person(test.db, 'manager-6', ['unit_manager', '630106-D06']);
    // Who signs is no second pair of eyes.
    await person(test.db, 'both-6', ['principal', '630106-D06'], ['checker', '630106-D06']);
    const refused = await refusal(checking(manager).set({ unitCode: '630106-D06', required: true }));
    expect(refused).toMatchObject({ code: 'PRECONDITION_FAILED' });
    const { accountId } = people.checker;
    const give = (roles: 'drafter'[], evenIfLast = false) =>
      as(test.db, people.manager).staff.setRoles({ unitCode: BUREAU, accountId, roles, evenIfLast });
    await set(true);
    expect((await refusal(give(['drafter']))).details).toEqual({ last: ['checker'] });
    await set(false);
  });

  it('changes nothing where it is off', async () => {
    await typed(people, 2009);
    const off = { unitCode: BUREAU, year: 2009 };
    expect((await filing().view(off)).check).toBeNull();
    expect((await refusal(checking().request(off))).message).toContain('没有开启复核');
    expect((await filing().requestSignOff(off)).state).toBe('signing');
  });
});

describe('a report that is checked', () => {
  beforeEach(async () => {
    year -= 1;
    await set(true);
  });

  it('goes from its drafter to the checker to the principal, each step by whom, when and of what', async () => {
    await typed(people, year);
    const early = await refusal(filing().requestSignOff(which()));
    expect(early.message).toContain('请先送复核');
    const sent = await checking().request(which());
    expect(sent).toMatchObject({ state: 'draft', check: { step: 'asked' }, atStake: { kind: 'checking' } });
    expect((await filing(people.checker).tasks()).find((one) => one.year === year)?.withChecker).toBe(true);
    expect((await refusal(filing().requestSignOff(which()))).message).toContain('正在复核');
    const { contentHash } = sent;
    const passed = await checking(people.checker).pass({ ...which(), contentHash });
    const { name } = people.checker;
    expect(passed).toMatchObject({ state: 'signing', check: { step: 'passed', last: { name, at: NOON } } });
    expect(passed.timeline.slice(-2).map(({ what }) => what)).toEqual(['送复核', '复核通过']);
    const [event] = await eventsOf('filing.check-passed', passed.id);
    expect(event?.details).toEqual({ contentHash });
    const signing = { ...which(), contentHash, password: PASSWORD };
    expect((await filing(people.principal).signOff(signing)).state).toBe('signed');
    expect((await filing().submit({ ...which(), contentHash })).state).toBe('submitted');
  });

  it('is sent, taken back and decided on by whom it is theirs to', async () => {
    const { contentHash } = await asked();
    const decision = { ...which(), contentHash };
    for (const who of [people.drafter, people.principal, people.manager, people.office, people.stranger]) {
      expect((await refusal(checking(who).pass(decision))).code).toBe('FORBIDDEN');
      expect((await refusal(checking(who).refuse({ ...decision, reason: '不符' }))).code).toBe('FORBIDDEN');
    }
    for (const who of [people.checker, people.principal, people.manager, people.office]) {
      expect((await refusal(checking(who).request(which()))).code).toBe('FORBIDDEN');
      expect((await refusal(checking(who).withdraw(which()))).code).toBe('FORBIDDEN');
    }
    expect(await checking().withdraw(which())).toMatchObject({ check: { step: 'none' }, atStake: null });
    expect((await refusal(checking(people.checker).pass(decision))).code).toBe('PRECONDITION_FAILED');
    expect((await refusal(checking().withdraw(which()))).code).toBe('PRECONDITION_FAILED');
  });

  it('isn’t checked by who wrote in it, nor by who signs, nor signed by who checked it', async () => {
    await typed(people, year);
    const writer = await person(test.db, `writer-${year}`, ['checker', BUREAU]);
    const signer = await person(test.db, `signer-${year}`, ['checker', BUREAU], ['principal', BUREAU]);
    const { versions } = await filing(writer).view(which());
    const base = { kind: 'section' as const, section: '5' as const, baseVersion: versions['section:5'] ?? 0 };
    const value = '存在的主要问题：公开不够及时。改进措施：加强培训，完善制度，明确专人负责，定期检查。';
    await filing(writer).save({ ...which(), edits: [{ ...base, value }] });
    const { contentHash } = await checking().request(which());
    const pass = (who: Actor) => checking(who).pass({ ...which(), contentHash });
    expect((await refusal(pass(writer))).message).toContain('您修改过这份报告');
    expect((await refusal(pass(signer))).message).toContain('主要负责人');
    await pass(people.checker);
    // Becomes the principal between the check and the signature.
    const promoted: Actor = {
      ...people.checker,
      roles: [{ role: 'principal', unitCode: BUREAU, unitName: '' }],
    };
    const view = await filing(promoted).view(which());
    expect(view.actions['sign-off']).toMatchObject({ allowed: false });
    const signing = filing(promoted).signOff({ ...which(), contentHash, password: PASSWORD });
    expect((await refusal(signing)).message).toContain('由您复核');
  });

  it('goes back in words, of which its drafter is told, and comes again', async () => {
    const { contentHash } = await asked();
    const reason = '第五部分没有写改进的时限。';
    const back = await checking(people.checker).refuse({ ...which(), contentHash, reason });
    expect(back).toMatchObject({ state: 'draft', check: { step: 'returned', reason }, atStake: null });
    const told = (await as(test.db, people.drafter).notices.list()).notices[0];
    expect(told).toMatchObject({ kind: 'check-returned', year, body: expect.stringContaining(reason) });
    await edit('本年度没有收取信息处理费，没有其他需要报告的事项，特此说明。');
    const again = await checking().request(which());
    const asks = (await as(test.db, people.checker).notices.list()).notices;
    expect(asks.filter((one) => one.year === year).map(({ kind }) => kind)).toEqual([
      'check-asked',
      'check-asked',
    ]);
    const passed = await checking(people.checker).pass({ ...which(), contentHash: again.contentHash });
    expect(passed.state).toBe('signing');
  });

  it('isn’t passed in another content than the checker read, however the two come together', async () => {
    const { contentHash, atStake } = await asked();
    expect((await refusal(edit('没有收费。'))).details).toEqual({ atStake });
    const [passed, edited] = await Promise.allSettled([
      checking(people.checker).pass({ ...which(), contentHash }),
      edit('没有收费。', atStake?.token),
    ]);
    // Whichever came first, the other is told; what stands is what was checked, or nothing does.
    expect([passed.status, edited.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    const view = await filing().view(which());
    expect([view.state, view.check?.step]).toEqual(
      passed.status === 'fulfilled' ? ['signing', 'passed'] : ['draft', 'void'],
    );
    const late = checking(people.checker).pass({ ...which(), contentHash });
    expect(['CONFLICT', 'PRECONDITION_FAILED']).toContain((await refusal(late)).code);
  });

  it('is void with any edit after it, which is said before, and with the principal’s refusal', async () => {
    const { contentHash, id } = await asked();
    await checking(people.checker).pass({ ...which(), contentHash });
    await filing().withdrawSignOff(which());
    const { atStake, check } = await filing().view(which());
    expect({ atStake, check }).toMatchObject({ atStake: { kind: 'checked' }, check: { step: 'passed' } });
    // Unchanged it may go on as it is.
    expect((await filing().requestSignOff(which())).state).toBe('signing');
    await filing().withdrawSignOff(which());
    expect((await refusal(edit('没有收费。'))).details).toMatchObject({ atStake: { kind: 'checked' } });
    await edit('没有收费。', atStake?.token);
    expect(await eventsOf('filing.check-voided', id)).toHaveLength(1);
    // The same words again are another edit: nobody has checked them since.
    const { versions } = await filing().view(which());
    const value = '本年度没有收取信息处理费，没有其他需要报告的事项。';
    const baseVersion = versions['section:6'] ?? 0;
    await filing().save({ ...which(), edits: [{ kind: 'section', section: '6', value, baseVersion }] });
    const same = await filing().view(which());
    expect(same).toMatchObject({ contentHash, check: { step: 'void' } });
    await checking().request(which());
    await checking(people.checker).pass({ ...which(), contentHash });
    const refused = await filing(people.principal).refuseSignOff({ ...which(), reason: '请补充说明。' });
    expect(refused).toMatchObject({ state: 'draft', check: { step: 'void' }, atStake: null });
    expect((await refusal(filing().requestSignOff(which()))).message).toContain('请先送复核');
  });

  it('is the drafter’s again once the unit turns the check off, and isn’t with the checker when it turns it on', async () => {
    await asked();
    await set(false);
    expect(await filing().view(which())).toMatchObject({ check: null, atStake: null, state: 'draft' });
    await set(true);
    expect((await filing().view(which())).check?.step).toBe('void');
    expect((await filing(people.checker).tasks()).find((one) => one.year === year)?.withChecker).toBe(false);
  });

  it('keeps every step: none is changed, none taken out', async () => {
    await asked();
    await expect(test.db.update(draftCheck).set({ step: 'passed' })).rejects.toThrow();
    await expect(test.db.delete(draftCheck)).rejects.toThrow();
  });
});

describe('a reminder of the due day', () => {
  it('asks the checker while the report is with the checker', async () => {
    year = 2023;
    await set(true);
    await asked();
    const monday = new Date('2024-01-29T10:00:00+08:00');
    await remind({ db: test.db, now: monday });
    const dues = await test.db
      .select()
      .from(notice)
      .where(and(eq(notice.kind, 'due'), eq(notice.accountId, people.checker.accountId)));
    expect(dues.map(({ body }) => body)).toEqual([expect.stringContaining('请复核员尽快办理')]);
  });
});
