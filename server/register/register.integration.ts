import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import {
  CONTENT_MARKER,
  NAME_MARKER,
  PHONE_MARKER,
  registerWorkbook,
  sixtyApplications,
} from '@/documents/testing/register-file';
import { formByName } from '@/report/forms/registry';
import { extractRows, offeredWords } from '@/report/register/extract';
import { offeredColumns, offeredHead } from '@/report/register/match-columns';
import type { RegisterRow } from '@/report/register/register-row';
import type { Actor } from '../context';
import { publicReport } from '../publication/public-report';
import { BUREAU, WHICH } from '../testing/bureau';
import { completeReport, editsFor } from '../testing/complete-report';
import { type Office, office } from '../testing/office';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { readRegisterFile } from './read-register-file';

let test: TestDatabase;
let people: Office;
let rows: RegisterRow[];

const WORDS = {
  applicant: { 公民: 'natural', 公司: 'biz' } as const,
  outcome: {
    ...{ 予以公开: 'granted', 部分公开: 'partial', 属于国家秘密: 'deny_secret' },
    ...{ 信息不存在: 'na_not_held', 重复申请: 'np_duplicate', 办理中: 'open' },
  },
};
const HEADS = { applicant: '申请人类型', outcome: '办理结果' };
/** A number that only a register has, by which it is looked for where it has no business. */
const NUMBER_MARKER = '2023-033';

const register = (who: Actor | null = people.drafter) => as(test.db, who).register;
const filing = (who: Actor = people.drafter) => as(test.db, who).filing;
const keeping = (over = {}) => ({
  ...{ ...WHICH, fileName: '台账.xlsx', sheet: '台账', rows, heads: HEADS, words: WORDS },
  ...over,
});
const take = async (over = {}) =>
  register().take({ ...WHICH, revision: (await register().view(WHICH)).revision, leftOut: 0, ...over });

beforeAll(async () => {
  test = await testDatabase();
  people = await office(test.db);
  await filing().open(WHICH);
  const bytes = new Uint8Array(await registerWorkbook(sixtyApplications()));
  const ctx = { db: test.db, actor: people.drafter, now: NOON };
  const [sheet] = await readRegisterFile(ctx, { ...WHICH, name: '台账.xlsx', bytes });
  if (!sheet) throw new Error('nothing was read');
  const head = offeredHead(sheet);
  rows = extractRows(sheet, head, offeredColumns(sheet.rows[head]?.texts ?? []));
}, 60_000);
afterAll(() => test.close());

/** Every table of the database as text, by name. */
async function everything(): Promise<Map<string, string>> {
  const tables = await test.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const texts = new Map<string, string>();
  for (const { name } of tables) {
    const [row] = await test.db.execute<{ text: string | null }>(
      sql`select string_agg(t::text, '') as text from ${sql.identifier(name)} t`,
    );
    texts.set(name, row?.text ?? '');
  }
  return texts;
}

describe('who may', () => {
  it('is the unit’s own people: to look all of them, to change who writes the report', async () => {
    const others = {
      manager: await person(test.db, 'manager', ['unit_manager', BUREAU]),
      neighbour: await person(test.db, 'neighbour', ['drafter', '630106-D02']),
      editor: await person(test.db, 'editor', ['office_editor', '630106']),
      auditor: await person(test.db, 'auditor', ['auditor', '630100']),
    };
    const everybody = { ...people, ...others, nobody: null };
    const { db: _, ...actors } = everybody;
    const may = async (call: (who: Actor | null) => Promise<unknown>) => {
      const able: string[] = [];
      for (const [name, who] of Object.entries(actors)) {
        const error = await call(who).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        const code = error === null ? '' : (await refusal(Promise.reject(error))).code;
        if (code !== 'FORBIDDEN' && code !== 'UNAUTHORIZED') able.push(name);
      }
      return able.sort();
    };
    const writers = ['checker', 'drafter'];
    expect(await may((who) => register(who).view(WHICH))).toEqual([...writers, 'manager', 'principal']);
    expect(await may((who) => register(who).keep(keeping()))).toEqual(writers);
    expect(await may((who) => register(who).take({ ...WHICH, revision: 99, leftOut: 0 }))).toEqual(writers);
    expect(await may((who) => register(who).undo({ ...WHICH, revision: 99 }))).toEqual(writers);
    expect(await may((who) => register(who).remove(WHICH))).toEqual(writers);
    const upload = { ...WHICH, name: 'a', bytes: new Uint8Array() };
    const reading = (actor: Actor | null) => readRegisterFile({ db: test.db, actor, now: NOON }, upload);
    expect((await refusal(as(test.db, people.reviewer).register.view(WHICH))).code).toBe('FORBIDDEN');
    await expect(reading(people.reviewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('importing a register', () => {
  it('keeps nothing but the matched columns', async () => {
    await register().keep(keeping());
    for (const [table, text] of await everything()) {
      for (const marker of [NAME_MARKER, PHONE_MARKER, CONTENT_MARKER]) {
        expect(text.includes(marker), `${table} holds ${marker}`).toBe(false);
      }
    }
    expect((await everything()).get('request_register')).toContain(NUMBER_MARKER);
  });

  it('is refused while a word has no meaning, or a column holds names', async () => {
    const { 信息不存在: _, ...said } = WORDS.outcome;
    const unsaid = await refusal(register().keep(keeping({ words: { ...WORDS, outcome: said } })));
    expect(unsaid).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringContaining('信息不存在') });
    const named = rows.map((row, at) => ({ ...row, applicant: `申请人${at}` }));
    const names = Object.fromEntries(named.map(({ applicant }) => [applicant, 'natural' as const]));
    const refused = await refusal(
      register().keep(keeping({ rows: named, words: { ...WORDS, applicant: names } })),
    );
    expect(refused.message).toContain('申请人姓名');
    expect((await register().view(WHICH)).register?.rows).toEqual(rows);
  });

  it('remembers how it was matched, for the unit’s next year', async () => {
    const last = { unitCode: BUREAU, year: 2022 };
    await filing().open(last);
    const { matching, register: none } = await register().view(last);
    expect(none).toBeNull();
    expect(matching).toEqual({ heads: HEADS, words: WORDS });
    const offered = offeredWords(rows, formByName('form2021'), matching?.words ?? null);
    expect(offered).toEqual(WORDS);
  });
});

describe('taking the count over', () => {
  it('fills table 3, says where from, and balances', async () => {
    await filing().save({
      ...WHICH,
      edits: [
        { kind: 'cell', cell: 't3.new.natural', value: 7, baseVersion: 0 },
        { kind: 'cell', cell: 't3.new.total', value: 7, baseVersion: 0 },
      ],
    });
    const taken = await take();
    expect(taken.cells).toMatchObject({ 't3.new.natural': 48, 't3.carried_in.natural': 8, 't3.new.biz': 2 });
    expect(taken.cells['t3.na_unclear.legal']).toBe(0);
    expect(taken.taking).toMatchObject({ name: people.drafter.name, at: NOON, leftOut: 0 });
    const view = await filing().view(WHICH);
    expect(view.draft.cells['t3.new.total']).toBeUndefined();
    expect(view.fills.at(-1)).toMatchObject({ kind: 'register', revision: view.revision });
    expect(view.versions['cell:t3.new.natural']).toBe(view.revision);
    expect(view.timeline.at(-1)?.what).toBe('由登记台账计数填表三');
    const nothing = await refusal(take());
    expect(nothing).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is refused on a draft that has changed, and where other rows are left out than was seen', async () => {
    await register().keep(
      keeping({ rows: [...rows, { ...rows[0], row: 99, number: 'x', received: '不详' }] }),
    );
    const { revision } = await register().view(WHICH);
    expect((await refusal(take({ revision: revision - 1 }))).code).toBe('CONFLICT');
    expect((await refusal(take())).code).toBe('CONFLICT');
    expect((await register().view(WHICH)).revision).toBe(revision);
  });

  it('is undone as a new change, but for what was typed since', async () => {
    const before = await filing().view(WHICH);
    const baseVersion = before.versions['cell:t3.granted.natural'] ?? 0;
    await filing().save({
      ...WHICH,
      edits: [{ kind: 'cell', cell: 't3.granted.natural', value: 5, baseVersion }],
    });
    const { revision } = await register().view(WHICH);
    const undone = await register().undo({ ...WHICH, revision });
    expect(undone.cells).toMatchObject({ 't3.new.natural': 7, 't3.granted.natural': 5, 't3.new.biz': null });
    expect(undone.taking).toBeNull();
    expect(undone.revision).toBe(revision + 1);
    expect((await filing().view(WHICH)).draft.cells['t3.new.total']).toBe(7);
    expect((await refusal(register().undo({ ...WHICH, revision: revision + 1 }))).code).toBe('NOT_FOUND');
  });
});

describe('the register itself', () => {
  it('is with no submission, no reviewer and no reader of the public page', async () => {
    await register().keep(keeping());
    const { versions } = await filing().view(WHICH);
    const edits = editsFor(completeReport('西宁市湟中区教育局', 2023)).map((edit) => ({
      ...edit,
      baseVersion: versions[edit.kind === 'cell' ? `cell:${edit.cell}` : ''] ?? 0,
    }));
    const total = { kind: 'cell', cell: 't3.new.total', value: null } as const;
    await filing().save({
      ...WHICH,
      edits: [...edits, { ...total, baseVersion: versions['cell:t3.new.total'] ?? 0 }],
    });
    const { contentHash } = await filing().requestSignOff(WHICH);
    await filing(people.principal).signOff({ ...WHICH, contentHash, password: PASSWORD });
    await filing().submit({ ...WHICH, contentHash });
    const review = as(test.db, people.reviewer).review;
    const opened = await review.open(WHICH);
    const on = { submissionId: opened.submission?.id ?? '' };
    await review.accept(on);
    const published = await review.publish(on);
    const page = await publicReport({ db: test.db, actor: null, now: NOON }, WHICH);
    const city = await as(test.db, people.city).review.open(WHICH);
    for (const seen of [opened, published, page, city]) {
      expect(JSON.stringify(seen)).not.toContain(NUMBER_MARKER);
    }
    const holding = [...(await everything())].filter(([, text]) => text.includes(NUMBER_MARKER));
    expect(holding.map(([table]) => table)).toEqual(['request_register']);
  });

  it('can’t be counted into a report that isn’t to be edited, and can be deleted', async () => {
    const view = await register().view(WHICH);
    expect(view.take).toMatchObject({ allowed: false });
    expect((await refusal(take())).code).toBe('PRECONDITION_FAILED');
    const { register: removed } = await register().remove(WHICH);
    expect(removed).toBeNull();
    const holding = [...(await everything())].filter(([, text]) => text.includes(NUMBER_MARKER));
    expect(holding).toEqual([]);
  });
});
