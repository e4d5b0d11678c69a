import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { draftFill } from '@/db/schema/draft-fill';
import { submission } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { entryCells } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { APPLICANTS } from '@/report/forms/requests-table';
import { BUREAU, BUREAU_NAME, type Bureau, bureau, WHICH } from '../testing/bureau';
import { completeReport, editsFor } from '../testing/complete-report';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import type { FilingView } from './view';

let test: TestDatabase;
let people: Bureau;

/** Last year's report of the bureau is published: two applications carried over, twelve documents in force. */
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  await publishLastYear();
  await drafting().open(WHICH);
});
afterAll(() => test.close());

const LAST = { unitCode: BUREAU, year: 2022 };
const LATER = new Date('2024-01-20T12:30:00+08:00');
const drafting = () => as(test.db, people.drafter).filing;

async function publishLastYear() {
  const report = completeReport(BUREAU_NAME, 2022);
  const counts = {
    ...{ 't3.new.natural': 2, 't3.carry_out.natural': 2 },
    ...{ 't2.a1.normative.issued': 12, 't2.a1.normative.in_force': 12 },
  };
  const sections = {
    ...report.sections,
    '1': report.sections['1'].replace('未收到政府信息公开申请', '收到政府信息公开申请2件'),
  };
  const whole = { ...report, sections, cells: { ...report.cells, ...counts } };
  await drafting().open(LAST);
  await drafting().save({ ...LAST, edits: editsFor(whole) });
  const { contentHash } = await drafting().requestSignOff(LAST);
  const { filing } = as(test.db, people.principal);
  await filing.signOff({ ...LAST, contentHash, password: PASSWORD });
  await drafting().submit({ ...LAST, contentHash });
  const [filed] = await test.db.select().from(submission);
  const on = { submissionId: filed?.id ?? '' };
  const { review } = as(test.db, await person(test.db, 'reviewer', ['reviewer', '630106']));
  await review.open(LAST);
  await review.accept(on);
  await review.publish(on);
}

const lastAudit = async () =>
  (await test.db.select().from(auditEvent).orderBy(desc(auditEvent.id)).limit(1))[0];
const CARRIED = APPLICANTS.map(({ id }) => `t3.carried_in.${id}`);
const type = (view: FilingView, cells: Record<string, number | null>) =>
  drafting().save({
    ...WHICH,
    edits: Object.entries(cells).map(([cell, value]) => ({
      ...{ kind: 'cell' as const, cell, value },
      baseVersion: view.versions[`cell:${cell}`] ?? 0,
    })),
  });
const view = () => drafting().view(WHICH);

describe('从上年报告带入', () => {
  it('happens by nobody’s doing but a person’s', async () => {
    const opened = await view();
    expect(opened.draft.cells).toEqual({});
    expect(opened).toMatchObject({ fills: [], lastYearVersion: 1 });
  });

  it('refuses whoever may not edit, and a draft that has changed since', async () => {
    const { revision } = await view();
    const input = { ...WHICH, cells: CARRIED, revision };
    const calls = [people.principal, null].map((who) => as(test.db, who).filing.takeLastYear(input));
    const codes = await Promise.all(calls.map(async (call) => (await refusal(call)).code));
    expect(codes).toEqual(['FORBIDDEN', 'UNAUTHORIZED']);
    const stale = await refusal(drafting().takeLastYear({ ...input, revision: revision + 1 }));
    expect(stale.code).toBe('CONFLICT');
    expect((await view()).draft.cells).toEqual({});
  });

  it('takes what last year carried over, and keeps who, when and from which publication', async () => {
    const { revision } = await view();
    const taken = await drafting().takeLastYear({ ...WHICH, cells: CARRIED, revision });
    expect(taken.draft.cells).toMatchObject({ 't3.carried_in.natural': 2, 't3.carried_in.biz': 0 });
    expect(taken.fills).toEqual([
      {
        kind: 'last-year',
        revision: taken.revision,
        values: Object.fromEntries(CARRIED.map((cell, at) => [`cell:${cell}`, at === 0 ? 2 : 0])),
        name: people.drafter.name,
        at: NOON,
        source: { year: 2022, version: 1 },
      },
    ]);
    expect(await lastAudit()).toMatchObject({
      action: 'filing.taken-from-last-year',
      actorId: people.drafter.accountId,
      details: { revision: taken.revision, year: 2022, version: 1 },
    });
    expect(taken.timeline.at(-1)?.what).toBe('从上年报告带入');
  });

  it('takes nothing over what stands there, and nothing that last year doesn’t give', async () => {
    for (const cells of [['t3.carried_in.natural'], ['t3.new.natural'], ['t2.a1.normative.in_force']]) {
      const { revision } = await view();
      expect((await refusal(drafting().takeLastYear({ ...WHICH, cells, revision }))).code).toBe('CONFLICT');
    }
    expect(await test.db.$count(draftFill)).toBe(1);
  });

  it('takes what is in force once the year’s own numbers are there', async () => {
    await type(await view(), { 't2.a1.normative.issued': 3, 't2.a1.normative.abolished': 1 });
    const { revision } = await view();
    const cells = ['t2.a1.normative.in_force'];
    const taken = await drafting().takeLastYear({ ...WHICH, cells, revision });
    expect(taken.draft.cells['t2.a1.normative.in_force']).toBe(14);
  });

  it('is an explanation’s business once a person changes it: asked for once, for these values', async () => {
    const before = await view();
    await type(before, { 't3.carried_in.natural': 3 });
    const { findings } = await refusedFindings();
    const carry = findings.find(({ rule }) => rule === 'YEAR-CARRY');
    expect(carry?.place).toEqual({ kind: 'cell', cell: 't3.carried_in.natural' });
    const { fingerprint = '', valuesHash = '' } = carry ?? {};
    const text = '上年漏计一件。';
    const explained = await drafting().explain({ ...WHICH, fingerprint, valuesHash, text });
    expect(explained.explanations).toMatchObject([{ fingerprint, valuesHash, text }]);
    expect((await refusedFindings()).findings.some(({ rule }) => rule === 'YEAR-CARRY')).toBe(false);
    await type(explained, { 't3.carried_in.natural': 2 });
  });
});

async function refusedFindings() {
  const { details } = await refusal(drafting().requestSignOff(WHICH));
  const { blocking } = details as {
    blocking: { rule: string; place: unknown; fingerprint: string; valuesHash: string }[];
  };
  return { findings: blocking };
}

describe('本年度未收到申请', () => {
  it('is refused against what is typed, and fills nothing then', async () => {
    await type(await view(), { 't3.new.biz': 1 });
    const { revision } = await view();
    const refused = await refusal(drafting().declareNoRequests({ ...WHICH, reviews: 'none', revision }));
    expect(refused.code).toBe('BAD_REQUEST');
    expect(refused.message).toContain('表三');
    expect((await view()).revision).toBe(revision);
    await type(await view(), { 't3.new.biz': null });
  });

  it('fills what it says and leaves what was carried over open', async () => {
    await type(await view(), { 't3.granted.biz': 0 });
    const before = await view();
    const stated = await drafting().declareNoRequests({
      ...WHICH,
      reviews: 'none',
      revision: before.revision,
    });
    const form = formByName('form2021');
    const empty = entryCells(form).filter(({ id, table }) => table !== 't2' && !(id in stated.draft.cells));
    expect(new Set(empty.map(({ column }) => column))).toEqual(new Set(['natural']));
    expect(stated.draft.cells['t3.new.natural']).toBe(0);
    expect(stated.draft.sections['1']).toMatch(/^（二）依申请公开。2023年，本单位未新收到政府信息公开申请/);
    const fill = stated.fills.at(-1);
    expect(fill).toMatchObject({ kind: 'no-requests', name: people.drafter.name, at: NOON, source: null });
    expect(Object.keys(fill?.values ?? {})).not.toContain('cell:t3.granted.biz');
    expect(await lastAudit()).toMatchObject({ action: 'filing.no-requests-declared' });
    // Nobody's words go into the trail.
    expect(JSON.stringify((await lastAudit())?.details)).not.toContain('本单位');
  });

  it('has nothing to fill the second time', async () => {
    const { revision } = await view();
    const again = await refusal(drafting().declareNoRequests({ ...WHICH, reviews: 'none', revision }));
    expect(again.code).toBe('BAD_REQUEST');
  });
});

describe('本表其余为 0', () => {
  it('fills the empty cells of one table and keeps who said so', async () => {
    const before = await view();
    const filled = await drafting().fillRestZero({ ...WHICH, table: 't2', revision: before.revision });
    const { cells } = filled.draft;
    const of = entryCells(formByName('form2021')).filter(({ table }) => table === 't2');
    expect(of.filter(({ id }) => !(id in cells))).toEqual([]);
    expect(cells).toMatchObject({ 't2.a1.normative.in_force': 14, 't2.a1.normative.issued': 3 });
    expect(cells['t2.a8.admin_fee.amount_wan']).toBe('0');
    expect(cells['t3.granted.natural']).toBeUndefined();
    expect(filled.fills.at(-1)).toMatchObject({ kind: 'rest-zero', name: people.drafter.name, at: NOON });
    expect(await lastAudit()).toMatchObject({ action: 'filing.rest-zero-filled' });
    const again = await refusal(
      drafting().fillRestZero({ ...WHICH, table: 't2', revision: filled.revision }),
    );
    expect(again.code).toBe('BAD_REQUEST');
  });

  it('doesn’t say nought where last year says there is something', async () => {
    await type(await view(), { 't3.carried_in.natural': null, 't2.a1.normative.in_force': null });
    for (const [table, kept] of [
      ['t2', 't2.a1.normative.in_force'],
      ['t3', 't3.carried_in.natural'],
    ] as const) {
      await type(await view(), { [table === 't2' ? 't2.a5.permit.decisions' : 't3.granted.natural']: null });
      const { revision } = await view();
      const filled = await drafting().fillRestZero({ ...WHICH, table, revision });
      expect(filled.draft.cells).not.toHaveProperty([kept]);
    }
  });

  it('is stated again where a redo brings it back, and by nobody else’s redo', async () => {
    const cell = 't2.a1.rules.issued';
    const path = `cell:${cell}`;
    await type(await view(), { [cell]: null });
    const { revision } = await view();
    const stated = await drafting().fillRestZero({ ...WHICH, table: 't2', revision });
    const back = async (by = people.drafter, value = 0) => {
      const undone = await type(await view(), { [cell]: null });
      const baseVersion = undone.versions[path] ?? 0;
      const edits = [{ kind: 'cell' as const, cell, value, baseVersion, fill: stated.revision }];
      return as(test.db, by, LATER).filing.save({ ...WHICH, edits });
    };
    const plain = await back(people.checker);
    expect(plain.restated).toBe(false);
    expect((await back(people.drafter, 4)).restated).toBe(false);
    const before = (await view()).fills.length;
    const saved = await back();
    expect(saved.restated).toBe(true);
    const { fills, versions } = await view();
    expect(fills).toHaveLength(before + 1);
    expect(fills.at(-1)).toEqual({ ...stated.fills.at(-1), revision: saved.revision, at: LATER });
    expect(versions[path]).toBe(saved.revision);
    expect(await lastAudit()).toMatchObject({
      action: 'filing.rest-zero-filled',
      details: { revision: saved.revision, restates: stated.revision },
    });
    // Sent twice, as after a lost answer, it is stated once.
    const edits = [{ kind: 'cell' as const, cell, value: 0, baseVersion: 0, fill: stated.revision }];
    expect((await drafting().save({ ...WHICH, edits })).restated).toBe(false);
  });

  it('voids a sign-off as any edit does, and is refused where nothing may be edited', async () => {
    const { revision } = await drafting().view(LAST);
    const refused = await refusal(drafting().fillRestZero({ ...LAST, table: 't4', revision }));
    expect(refused.code).toBe('PRECONDITION_FAILED');
    expect(await test.db.$count(draftFill, eq(draftFill.kind, 'rest-zero'))).toBe(5);
  });
});
