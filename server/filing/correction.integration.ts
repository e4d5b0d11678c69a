import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correction } from '@/db/schema/correction';
import { draftArchive, filing } from '@/db/schema/filing';
import { reportingYear } from '@/db/schema/reporting-year';
import { submission } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { signed, submitted, WHICH } from '../testing/bureau';
import { filedAndPublished, type Office, office } from '../testing/office';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';

const TERMS = { reason: '第六部分漏写一项。', material: false };
const LATER = new Date(NOON.getTime() + 86_400_000);

let test: TestDatabase;
let people: Office;
const unit = (now: Date = LATER) => as(test.db, people.drafter, now).filing;
const review = (who: keyof Omit<Office, 'db'> = 'reviewer') => as(test.db, people[who], LATER).review;
const everybody = () => as(test.db, null, LATER).publication;

beforeEach(async () => {
  test = await testDatabase();
  people = await office(test.db);
});
afterEach(() => test.close());

/** Types section 6 anew. */
async function write(value: string) {
  const { versions } = await unit().view(WHICH);
  const baseVersion = versions['section:6'] ?? 0;
  return unit().save({ ...WHICH, edits: [{ kind: 'section', section: '6', value, baseVersion }] });
}

/** Signed by the principal and filed. */
async function signedAndFiled() {
  const { contentHash } = await unit().requestSignOff(WHICH);
  await as(test.db, people.principal, LATER).filing.signOff({ ...WHICH, contentHash, password: PASSWORD });
  return unit().submit({ ...WHICH, contentHash });
}

async function published() {
  const submissionId = (await review().open(WHICH)).submission?.id ?? '';
  await review().accept({ submissionId });
  return review().publish({ submissionId });
}

describe('a correction', () => {
  it('goes the whole way beside the published version, which stays public until the new one is', async () => {
    await filedAndPublished(people);
    const opened = await unit().openCorrection({ ...WHICH, ...TERMS });
    expect(opened).toMatchObject({
      state: 'draft',
      signOff: null,
      correction: { ...TERMS, name: people.drafter.name, corrects: { version: 1 } },
      published: { version: 1 },
    });
    await write('本年度没有收取信息处理费，另有一项说明。');
    expect(await everybody().report(WHICH)).toMatchObject({ version: 1, corrections: [] });
    await signedAndFiled();

    const seen = await review().open(WHICH);
    expect(seen).toMatchObject({
      state: 'submitted',
      correction: { ...TERMS, filed: true, corrects: { version: 1 }, differences: [{ path: 'section:6' }] },
      submission: { number: 2, comparedWith: { version: 1 }, changed: [{ path: 'section:6' }] },
    });
    expect(await everybody().report(WHICH)).toMatchObject({ version: 1 });
    expect(await published()).toMatchObject({ state: 'published', correction: null });

    expect(await everybody().report(WHICH)).toMatchObject({
      version: 2,
      sections: { '6': '本年度没有收取信息处理费，另有一项说明。' },
      versions: [{ version: 2 }, { version: 1 }],
      corrections: [{ version: 2, ...TERMS, differences: [{ path: 'section:6', kind: 'text' }] }],
    });
    const old = await everybody().report({ ...WHICH, version: 1 });
    expect(old).toMatchObject({
      version: 1,
      sections: { '6': '本年度没有收取信息处理费，没有其他需要报告的事项。' },
    });
    expect(old?.contentHash).toBe(old?.versions[1]?.contentHash);
    expect(await everybody().report({ ...WHICH, version: 3 })).toBeNull();
    const everything = JSON.stringify([await everybody().report(WHICH), old]);
    for (const name of [people.drafter.name, people.reviewer.name]) expect(everything).not.toContain(name);
    const index = await everybody().index({
      year: 2023,
      q: '',
      district: null,
      kind: null,
      publishedOnly: true,
    });
    expect(index.rows).toMatchObject([{ published: { version: 2 } }]);
    expect(await unit().view(WHICH)).toMatchObject({
      correction: null,
      signOff: { name: people.principal.name },
      submissions: [{ number: 1 }, { number: 2, signedBy: people.principal.name }],
    });
    // And once more.
    await unit().openCorrection({ ...WHICH, ...TERMS, material: true });
    await write('本年度没有收取信息处理费。');
    await signedAndFiled();
    await published();
    expect((await everybody().report(WHICH))?.corrections).toMatchObject([
      { version: 3, material: true },
      { version: 2, material: false },
    ]);
  });

  it('is opened by who files the report, and only of what is published', async () => {
    await submitted(people);
    const open = (who: keyof Omit<Office, 'db'>) =>
      refusal(as(test.db, people[who], LATER).filing.openCorrection({ ...WHICH, ...TERMS }));
    expect(await open('drafter')).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('不能办理更正'),
    });
    for (const who of ['checker', 'principal', 'reviewer', 'city', 'stranger'] as const) {
      expect((await open(who)).code, who).toBe('FORBIDDEN');
    }
    const submissionId = (await review().open(WHICH)).submission?.id ?? '';
    await review().accept({ submissionId });
    await review().publish({ submissionId });
    const blank = refusal(unit().openCorrection({ ...WHICH, reason: ' 　', material: false }));
    expect((await blank).code).toBe('BAD_REQUEST');
  });

  it('is opened once, also by two at the same moment', async () => {
    await filedAndPublished(people);
    const other = await person(test.db, 'second', ['drafter', WHICH.unitCode]);
    const both = await Promise.allSettled([
      unit().openCorrection({ ...WHICH, ...TERMS }),
      as(test.db, other, LATER).filing.openCorrection({ ...WHICH, ...TERMS }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await test.db.select().from(correction)).toHaveLength(1);
  });

  it('is refused where nothing is corrected, before it is signed and before it is filed', async () => {
    await filedAndPublished(people);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    const refused = await refusal(unit().requestSignOff(WHICH));
    expect(refused).toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: expect.stringContaining('与第1次公布的报告内容完全相同'),
    });
    // What stands before the title is not published: changing it corrects nothing.
    await unit().save({ ...WHICH, edits: [{ kind: 'front', value: '封面', baseVersion: 0 }] });
    expect((await refusal(unit().requestSignOff(WHICH))).message).toContain('完全相同');
  });

  it('has its reason signed with it: rewording asks for a new signature', async () => {
    await filedAndPublished(people);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    await write('另有一项说明。');
    const before = await unit().view(WHICH);
    const after = await unit().amendCorrection({ ...WHICH, reason: '漏写。', material: true });
    expect(after.correction).toMatchObject({ reason: '漏写。', material: true });
    expect(after.contentHash).not.toBe(before.contentHash);
    await unit().requestSignOff(WHICH);
    expect((await refusal(unit().amendCorrection({ ...WHICH, ...TERMS }))).code).toBe('PRECONDITION_FAILED');
  });

  it('that is given up leaves the published report as it was, with its signature, and archives what was written', async () => {
    await filedAndPublished(people);
    const [before] = await test.db.select().from(filing);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    await write('另有一项说明。');
    const back = await unit().abandonCorrection(WHICH);
    expect(back).toMatchObject({
      state: 'published',
      correction: null,
      signOff: { name: people.principal.name },
      draft: { sections: { '6': '本年度没有收取信息处理费，没有其他需要报告的事项。' } },
      actions: { 'open-correction': { allowed: true }, 'abandon-correction': { allowed: false } },
    });
    const [after] = await test.db.select().from(filing);
    expect(after?.draft).toEqual(before?.draft);
    const [archive] = await test.db.select().from(draftArchive);
    expect(archive).toMatchObject({ cause: 'correction', draft: { sections: { '6': '另有一项说明。' } } });
    expect((await refusal(unit().abandonCorrection(WHICH))).code).toBe('PRECONDITION_FAILED');
    // A later one starts from the published content, and is not taken for given back.
    expect(await unit().openCorrection({ ...WHICH, ...TERMS })).toMatchObject({ state: 'draft' });
  });

  it('that was returned may be given up: its comments are settled, and the next one starts afresh', async () => {
    await filedAndPublished(people);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    await write('另有一项说明。');
    await signedAndFiled();
    const submissionId = (await review().open(WHICH)).submission?.id ?? '';
    await review().comment({ submissionId, place: { kind: 'section', section: '6' }, text: '请写明。' });
    await review().returnToUnit({ submissionId, reason: '' });
    expect(await unit().view(WHICH)).toMatchObject({ state: 'returned', givenBack: { number: 2 } });
    await unit().abandonCorrection(WHICH);
    expect(await review().view(WHICH)).toMatchObject({ state: 'published', submission: { number: 1 } });
    const again = await unit().openCorrection({ ...WHICH, ...TERMS });
    expect(again).toMatchObject({ state: 'draft', givenBack: null, threads: [{ status: 'resolved' }] });
    expect(await write('只有一项说明。')).toMatchObject({ state: 'draft' });
    await signedAndFiled();
    expect(await review().open(WHICH)).toMatchObject({
      submission: { number: 3, comparedWith: { number: 1, version: 1 } },
    });
  });

  it('that is recalled counts the report as filed when it first was', async () => {
    await filedAndPublished(people);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    await write('另有一项说明。');
    await signedAndFiled();
    await unit().recall(WHICH);
    const [row] = await test.db.select().from(filing);
    expect(row).toMatchObject({ state: 'signed', firstSubmittedAt: NOON });
  });

  it('shows the office what is published until it is filed, and no word of the draft', async () => {
    await filedAndPublished(people);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    await write('机密草稿');
    const view = await review().view(WHICH);
    expect(view).toMatchObject({
      state: 'published',
      correction: { ...TERMS, filed: false, differences: [] },
      submission: { number: 1 },
      actions: { 'order-correction': { allowed: false } },
    });
    expect(JSON.stringify(view)).not.toContain('机密草稿');
    const { rows } = await as(test.db, people.reviewer, LATER).dashboard.year({ year: 2023 });
    expect(rows.find(({ unitCode }) => unitCode === WHICH.unitCode)).toMatchObject({
      state: 'published',
      correcting: true,
      overdue: false,
    });
  });

  it('of a report of the past is opened too, and never makes it late', async () => {
    await signed(people, 2022);
    const { contentHash } = await unit().view({ ...WHICH, year: 2022 });
    await unit().submit({ unitCode: WHICH.unitCode, year: 2022, contentHash });
    const past = { unitCode: WHICH.unitCode, year: 2022 };
    const submissionId = (await review().open(past)).submission?.id ?? '';
    await review().accept({ submissionId });
    await review().publish({ submissionId });
    // As publish-past.ts leaves it: nobody knows when it was first filed, and nobody files for the year.
    await test.db.update(filing).set({ firstSubmittedAt: null, signOffId: null });
    await test.db.update(reportingYear).set({ historical: true }).where(eq(reportingYear.year, 2022));
    await unit().open(past);
    await unit().openCorrection({ ...past, ...TERMS });
    expect(await unit().view(past)).toMatchObject({ overdue: false, state: 'draft' });
    const { versions } = await unit().view(past);
    const edit = {
      kind: 'section',
      section: '6',
      value: '另有说明。',
      baseVersion: versions['section:6'] ?? 0,
    } as const;
    await unit().save({ ...past, edits: [edit] });
    const { contentHash: hash } = await unit().requestSignOff(past);
    await as(test.db, people.principal, LATER).filing.signOff({
      ...past,
      contentHash: hash,
      password: PASSWORD,
    });
    await unit().submit({ ...past, contentHash: hash });
    const [row] = await test.db.select().from(filing).where(eq(filing.year, 2022));
    expect(row).toMatchObject({ state: 'submitted', firstSubmittedAt: null });
  });
});

describe('an order to correct', () => {
  it('comes to the unit as a task, with its reason, until a newer version is published', async () => {
    await filedAndPublished(people);
    const ordered = await review().orderCorrection({ ...WHICH, reason: '表三与正文不一致。' });
    expect(ordered).toMatchObject({
      correctionOrder: { reason: '表三与正文不一致。', officeName: '西宁市湟中区人民政府' },
      actions: { 'order-correction': { allowed: false } },
    });
    expect((await refusal(review('city').orderCorrection({ ...WHICH, reason: '同上。' }))).code).toBe(
      'CONFLICT',
    );
    expect(await unit().tasks()).toMatchObject([{ correctionOrdered: true, correcting: false }]);
    const view = await unit().openCorrection({ ...WHICH, ...TERMS });
    expect(view.correctionOrder).toMatchObject({ reason: '表三与正文不一致。' });
    await write('另有一项说明。');
    await signedAndFiled();
    await published();
    expect(await unit().view(WHICH)).toMatchObject({ correctionOrder: null });
    expect(await unit().tasks()).toMatchObject([{ correctionOrdered: false, correcting: false }]);
  });

  it('is given by the office that reviews the unit or the city, on what is published', async () => {
    await submitted(people);
    const order = (who: keyof Omit<Office, 'db'>) =>
      refusal(review(who).orderCorrection({ ...WHICH, reason: '请更正。' }));
    expect((await order('reviewer')).code).toBe('PRECONDITION_FAILED');
    for (const who of ['drafter', 'principal', 'stranger'] as const) {
      expect((await order(who)).code, who).toBe('FORBIDDEN');
    }
  });
});

describe('the correction’s row', () => {
  it('never changes what it is of, nor anything once it is closed', async () => {
    await filedAndPublished(people);
    await unit().openCorrection({ ...WHICH, ...TERMS });
    const move = test.db.update(correction).set({ afterNumber: 7 });
    await expect(move).rejects.toMatchObject({ cause: { code: '23000' } });
    await unit().abandonCorrection(WHICH);
    const reword = test.db.update(correction).set({ reason: '改写' });
    await expect(reword).rejects.toMatchObject({ cause: { code: '23000' } });
    expect(await test.db.select().from(submission)).toHaveLength(1);
  });
});
