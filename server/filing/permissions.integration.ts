import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '../context';
import { BUREAU, type Bureau, bureau, typed, WHICH } from '../testing/bureau';
import { as, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { importFile } from './import-file';
import { originalFile } from './original-file';

type Caller = ReturnType<typeof as>['filing'];
const HASH = 'f'.repeat(64);
const ID = '00000000-0000-4000-8000-000000000000';

/** Every verb on a filing with input that fits its schema, and the roles that hold the permission for it. */
const VERBS: Record<string, { call: (filing: Caller) => Promise<unknown>; roles: string[] }> = {
  open: { call: (f) => f.open(WHICH), roles: ['drafter', 'checker', 'principal', 'unit_manager'] },
  view: { call: (f) => f.view(WHICH), roles: ['drafter', 'checker', 'principal', 'unit_manager'] },
  changes: {
    call: (f) => f.changes({ ...WHICH, since: 0 }),
    roles: ['drafter', 'checker', 'principal', 'unit_manager'],
  },
  moveWindow: {
    call: (f) => f.moveWindow({ ...WHICH, window: ID, at: 'title' }),
    roles: ['drafter', 'checker', 'principal', 'unit_manager'],
  },
  save: {
    call: (f) => f.save({ ...WHICH, edits: [{ kind: 'title', value: '标题', baseVersion: 0 }] }),
    roles: ['drafter', 'checker'],
  },
  applyImport: {
    call: (f) => f.applyImport({ ...WHICH, importId: ID, mode: 'replace', revision: 0 }),
    roles: ['drafter', 'checker'],
  },
  moveForm: { call: (f) => f.moveForm({ ...WHICH, revision: 0 }), roles: ['drafter', 'checker'] },
  confirmCells: { call: (f) => f.confirmCells({ ...WHICH, cells: ['x'] }), roles: ['drafter', 'checker'] },
  explain: {
    call: (f) => f.explain({ ...WHICH, fingerprint: 'x', valuesHash: 'x', text: '说明' }),
    roles: ['drafter', 'checker'],
  },
  requestSignOff: { call: (f) => f.requestSignOff(WHICH), roles: ['drafter', 'checker'] },
  withdrawSignOff: { call: (f) => f.withdrawSignOff(WHICH), roles: ['drafter', 'checker'] },
  signOff: {
    call: (f) => f.signOff({ ...WHICH, contentHash: HASH, password: PASSWORD }),
    roles: ['principal'],
  },
  refuseSignOff: { call: (f) => f.refuseSignOff({ ...WHICH, reason: '请核对' }), roles: ['principal'] },
  submit: { call: (f) => f.submit({ ...WHICH, contentHash: HASH }), roles: ['drafter'] },
  recall: { call: (f) => f.recall(WHICH), roles: ['drafter'] },
};

let test: TestDatabase;
let people: Bureau;
let callers: Record<string, Actor | null>;

beforeAll(async () => {
  test = await testDatabase();
  const { db } = test;
  people = await bureau(db);
  await typed(people);
  callers = {
    drafter: people.drafter,
    checker: people.checker,
    principal: people.principal,
    unit_manager: await person(db, 'manager', ['unit_manager', BUREAU]),
    'drafter of another bureau': await person(db, 'other', ['drafter', '630106-D02']),
    'principal of another bureau': await person(db, 'other-principal', ['principal', '630106-D02']),
    'drafter of the district': await person(db, 'district-drafter', ['drafter', '630106']),
    reviewer: await person(db, 'reviewer', ['reviewer', '630106']),
    'reviewer of the city': await person(db, 'city-reviewer', ['reviewer', '630100']),
    'office editor': await person(db, 'editor', ['office_editor', '630106']),
    'system administrator': await person(db, 'sysadmin', ['system_administrator', '630100']),
    'security administrator': await person(db, 'secadmin', ['security_administrator', '630100']),
    auditor: await person(db, 'auditor', ['auditor', '630100']),
    'account without a role': await person(db, 'nobody'),
    'nobody signed in': null,
  };
});
afterAll(() => test.close());

/** Whether the call got past the permission: done, or refused for another reason. */
async function passed(call: Promise<unknown>): Promise<boolean> {
  const refused = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (refused === null) return true;
  const { code } = await refusal(Promise.reject(refused));
  return code !== 'FORBIDDEN' && code !== 'UNAUTHORIZED';
}

describe('role × verb on a filing', () => {
  it.each(Object.entries(VERBS))('%s is open to its roles alone', async (_name, { call, roles }) => {
    const open: string[] = [];
    for (const [name, actor] of Object.entries(callers)) {
      if (await passed(call(as(test.db, actor).filing))) open.push(name);
    }
    expect(open.toSorted()).toEqual(roles.toSorted());
  });

  it('keeps uploads and originals to the unit’s own people', async () => {
    const now = new Date();
    const upload = { ...WHICH, name: 'x.docx', bytes: new Uint8Array([1]) };
    for (const name of ['drafter of another bureau', 'reviewer', 'principal', 'nobody signed in']) {
      const ctx = { db: test.db, actor: callers[name] ?? null, now };
      const code = name === 'nobody signed in' ? 'UNAUTHORIZED' : 'FORBIDDEN';
      await expect(importFile(ctx, upload)).rejects.toMatchObject({ code });
    }
    const stranger = { db: test.db, actor: callers.reviewer ?? null, now };
    await expect(originalFile(stranger, WHICH)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('refuses a foreign filing, a foreign unit without one and an unknown unit in the same words', async () => {
    const { filing } = as(test.db, callers['drafter of another bureau'] ?? null);
    const refusals = await Promise.all(
      [WHICH, { unitCode: '630106-D03', year: 2023 }, { unitCode: '999999', year: 2023 }].map((which) =>
        refusal(filing.view(which)),
      ),
    );
    expect(new Set(refusals.map(({ code, message }) => `${code} ${message}`)).size).toBe(1);
    expect(refusals[0]?.code).toBe('FORBIDDEN');
    const other = refusal(filing.answer({ threadId: ID, text: '答复' }));
    expect((await other).message).toBe(refusals[0]?.message);
  });

  it('tells the own people that nobody has started', async () => {
    const which = { ...WHICH, year: 2022 };
    expect((await refusal(as(test.db, people.principal).filing.open(which))).code).toBe('NOT_FOUND');
    expect((await refusal(as(test.db, people.drafter).filing.view(which))).code).toBe('NOT_FOUND');
  });

  it('opens no year before its time, and none that is unknown', async () => {
    const { filing } = as(test.db, people.drafter);
    for (const year of [2024, 2018]) {
      const refused = await refusal(filing.open({ ...WHICH, year }));
      expect(refused.code).toBe('NOT_FOUND');
      expect(refused.message).toContain(String(year));
    }
  });
});

describe('units and audit trail', () => {
  it('show to their one role', async () => {
    const open: string[] = [];
    for (const [name, actor] of Object.entries(callers)) {
      if (await passed(as(test.db, actor).units.list())) open.push(`units: ${name}`);
      if (await passed(as(test.db, actor).audit.list({ before: null }))) open.push(`audit: ${name}`);
    }
    expect(open.toSorted()).toEqual(['audit: auditor', 'units: system administrator']);
  });

  it('show the administrator every unit and who reviews it', async () => {
    const units = await as(test.db, callers['system administrator'] ?? null).units.list();
    expect(units).toHaveLength(157);
    expect(units.find(({ code }) => code === BUREAU)).toMatchObject({
      name: '西宁市湟中区教育局',
      parentName: '西宁市湟中区人民政府',
      reviewedByName: '西宁市湟中区人民政府',
    });
    // Vertical management: the district's police answer to the city's.
    const police = units.find(({ code }) => code === '630106-D06');
    const above = units.find(({ code }) => code === '630100-D07');
    expect(police?.reviewedByName).toBe(above?.name);
  });
});
