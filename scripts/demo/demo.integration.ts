import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, ROLES, roleHeld } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { explanation, FILING_STATES, filing } from '@/db/schema/filing';
import { reviewDecision } from '@/db/schema/review';
import { figure, signOff, submission } from '@/db/schema/submission';
import { unit } from '@/db/schema/unit';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { effectiveCells } from '@/report/totals';
import { validate } from '@/report/validate';
import { DEMO_ACCOUNTS } from '@/server/account/demo-accounts';
import { verifyPassword } from '@/server/account/password';
import { chainIntact } from '@/server/audit/chain';
import { contentHash } from '@/server/filing/content-hash';
import { isExplained } from '@/server/filing/findings';
import { nearTextsOf } from '@/server/filing/near-texts';
import { standingSignOff } from '@/server/filing/sign-offs';
import { signedHash } from '@/server/filing/signed-hash';
import { surroundingsOf } from '@/server/filing/surroundings';
import { timelineOf } from '@/server/filing/timeline';
import { otherNames } from '@/server/units/other-names';
import { placeAmong } from '@/server/units/unit-place';
import { type Loaded, loadDemo } from './load-demo';

const NOW = new Date('2024-01-20T09:00:00+08:00');
/** Milliseconds; seconds are enough on a machine with nothing else to do. */
const PATIENCE = 120_000;
let test: TestDatabase;
let loaded: Loaded;
let seconds: number;

beforeAll(async () => {
  test = await testDatabase();
  const start = performance.now();
  loaded = await loadDemo(test.db, NOW);
  seconds = (performance.now() - start) / 1000;
}, PATIENCE);
afterAll(() => test.close());

const everything = () =>
  test.db.execute(sql`select
    (select md5(string_agg(f::text, '' order by f.id)) from filing f) as filings,
    (select md5(string_agg(a::text, '' order by a.id)) from account a) as accounts,
    (select md5(string_agg(e::text, '' order by e.id)) from audit_event e) as events,
    (select count(*) from figure) as figures`);

/** Every submission with what it was judged by. */
const filed = () =>
  test.db
    .select({ submission, filing, unit })
    .from(submission)
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .innerJoin(unit, eq(unit.code, filing.unitCode));

/** What the rules are given of a filing of the demo beside its draft: all that the server's own judgement looks at. */
async function around(one: { filing: typeof filing.$inferSelect; unit: typeof unit.$inferSelect }) {
  const { code, name, aliases, kind, powers } = one.unit;
  return {
    year: one.filing.year,
    unit: { code, name, aliases, kind, powers },
    otherUnits: await otherNames(test.db, code),
    ...(await surroundingsOf(test.db, one.filing)),
  };
}

describe('the demo', () => {
  it('loads in seconds, and a second time changes nothing', async () => {
    expect(seconds).toBeLessThan(60);
    expect(loaded.filings).toBeGreaterThan(200);
    const before = await everything();
    expect(await loadDemo(test.db, NOW)).toEqual({ accounts: 0, filings: 0 });
    expect(await everything()).toEqual(before);
  });

  it('has one account to sign in with for each role, and no other', async () => {
    expect(new Set(DEMO_ACCOUNTS.map(({ holds }) => holds))).toEqual(new Set(ROLES));
    const rows = await test.db
      .select({ account, role: roleHeld.role, unitCode: roleHeld.unitCode })
      .from(account)
      .innerJoin(roleHeld, eq(roleHeld.accountId, account.id));
    expect(rows.every((row) => row.account.demo)).toBe(true);
    for (const { login, password, holds, unit: of, name } of DEMO_ACCOUNTS) {
      const row = rows.find((one) => one.account.login === login);
      expect(row).toMatchObject({ role: holds, unitCode: of.code, account: { name } });
      expect(await verifyPassword(row?.account.passwordHash ?? null, password)).toBe(true);
    }
    const other = rows.find((one) => one.account.login.startsWith('yanshi-'));
    expect(await verifyPassword(other?.account.passwordHash ?? null, DEMO_ACCOUNTS[0]?.password ?? '')).toBe(
      false,
    );
  });

  it('names the accounts’ units as the register does', async () => {
    const names = new Map((await test.db.select().from(unit)).map(({ code, name }) => [code, name]));
    for (const { unit: of } of DEMO_ACCOUNTS) expect(names.get(of.code)).toBe(of.name);
  });

  it('knows nothing of the story’s unit', async () => {
    expect(await test.db.$count(filing, eq(filing.unitCode, '630106-D01'))).toBe(0);
  });

  it('has no filing of a unit that no office reviews, and none reviewed by its own people', async () => {
    const units = new Map((await test.db.select().from(unit)).map((one) => [one.code, one]));
    const filings = await test.db.select().from(filing);
    for (const { unitCode } of filings) {
      expect(placeAmong(units, unitCode)?.reviewerCode, unitCode).not.toBeNull();
    }
    const own = await test.db
      .select({ id: reviewDecision.id })
      .from(reviewDecision)
      .innerJoin(submission, eq(submission.id, reviewDecision.submissionId))
      .innerJoin(filing, eq(filing.id, submission.filingId))
      .innerJoin(roleHeld, eq(roleHeld.accountId, reviewDecision.by))
      .where(eq(roleHeld.unitCode, filing.unitCode));
    expect(own).toEqual([]);
  });

  it('keeps the sign-off that stands for every filing that is signed or filed', async () => {
    for (const one of await test.db.select().from(filing)) {
      const stands = !['draft', 'signing'].includes(one.state);
      expect((await standingSignOff(test.db, one)) !== null, `${one.unitCode} ${one.state}`).toBe(stands);
    }
  });

  it('marks every filing as fictitious', async () => {
    expect(await test.db.$count(filing, eq(filing.fictitious, false))).toBe(0);
  });

  it('has filings in every state, and units that haven’t begun', async () => {
    const rows = await test.db.select().from(filing).where(eq(filing.year, 2023));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(FILING_STATES));
    expect(rows.length).toBeLessThan(await test.db.$count(unit, eq(unit.obliged, true)));
    expect(rows.some(({ held }) => held)).toBe(true);
  });

  it('has reports of 2022, some filed after the due day', async () => {
    const rows = await test.db.select().from(filing).where(eq(filing.year, 2022));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['published']));
    const due = new Date('2023-02-01T00:00:00+08:00');
    const late = rows.filter(({ firstSubmittedAt }) => firstSubmittedAt !== null && firstSubmittedAt >= due);
    expect(late.length).toBeGreaterThan(10);
  });

  it('lies between the seasons’ first days and now', async () => {
    const events = await test.db.select().from(auditEvent);
    const year = (at: Date) => at.toISOString().slice(0, 7);
    expect(events.every(({ at }) => at < NOW)).toBe(true);
    expect([...new Set(events.map(({ at }) => year(at)))].sort()).toEqual([
      '2023-01',
      '2023-02',
      '2023-03',
      '2024-01',
    ]);
  });
});

describe('every demo submission', () => {
  it('passes the rules: nothing blocks, and each warning is explained', async () => {
    let warnings = 0;
    const copied: string[] = [];
    for (const one of await filed()) {
      const { unitCode, year } = one.filing;
      const compared = { draft: one.submission.report, unitCode, year, unit: one.unit };
      const { findings, notAssessed } = validate(one.submission.report, {
        ...(await around(one)),
        nearTexts: await nearTextsOf(test.db, { ...compared, until: one.filing.signOffAskedAt }),
        stage: 'submission',
        signedOff: true,
      });
      const where = `${unitCode} ${year}`;
      expect(
        findings.filter(({ severity }) => severity === 'B'),
        where,
      ).toEqual([]);
      expect(one.submission.findings, where).toEqual(findings);
      expect(one.submission.notAssessed, where).toEqual(notAssessed);
      copied.push(...findings.filter(({ rule }) => rule === 'YEAR-COPY').map(({ title }) => title));
      const explained = one.submission.explanations.map(({ fingerprint }) => fingerprint);
      const warned = findings.filter(({ severity }) => severity === 'W');
      expect(explained.toSorted(), where).toEqual(warned.map(({ fingerprint }) => fingerprint).toSorted());
      warnings += warned.length;
    }
    expect(warnings).toBeGreaterThan(0);
    expect(copied).toHaveLength(2);
    for (const title of copied) expect(title).toMatch(/^“五、.*”与西宁市湟中区.*的报告有\d+%相同$/);
  });

  it('is what was signed, and its figures are what it says', async () => {
    const signs = new Map((await test.db.select().from(signOff)).map((one) => [one.id, one]));
    const explanations = await test.db.select().from(explanation);
    const figures = await test.db.select().from(figure);
    const bySubmission = new Map<string, Map<string, number>>();
    for (const { submissionId, cell, value } of figures) {
      const own = bySubmission.get(submissionId) ?? new Map<string, number>();
      bySubmission.set(submissionId, own.set(cell, Number(value)));
    }
    for (const { submission: one } of await filed()) {
      expect(one.contentHash).toBe(contentHash(one.report));
      const signedAt = signs.get(one.signOffId ?? '')?.at ?? NOW;
      const known = explanations.filter(({ filingId, at }) => filingId === one.filingId && at <= signedAt);
      expect(signs.get(one.signOffId ?? '')?.contentHash).toBe(signedHash(one.report, known));
      const expected = Object.entries(effectiveCells(one.report)).map(([cell, value]) => [
        cell,
        Number(value),
      ]);
      expect(Object.fromEntries(bySubmission.get(one.id) ?? [])).toEqual(Object.fromEntries(expected));
    }
  });

  it('is told by an audit trail that holds', async () => {
    const events = await test.db.select().from(auditEvent).orderBy(asc(auditEvent.id));
    expect(chainIntact(events.toReversed(), null)).toBe(true);
    const [published] = await test.db.select().from(filing).where(eq(filing.state, 'published')).limit(1);
    const timeline = await timelineOf(test.db, published?.id ?? '', 'unit');
    expect(timeline[0]?.what).toBe('开始填报');
    expect(timeline.at(-1)?.what).toBe('公布');
    expect(timeline.map(({ at }) => at.getTime())).toEqual(
      timeline.map(({ at }) => at.getTime()).toSorted((a, b) => a - b),
    );
  });
});

describe('a drafted demo filing', () => {
  it('says what the rules find in it', async () => {
    const drafts = await test.db
      .select({ filing, unit })
      .from(filing)
      .innerJoin(unit, eq(unit.code, filing.unitCode))
      .where(eq(filing.state, 'draft'));
    for (const one of drafts) {
      const { code } = one.unit;
      const { findings } = validate(one.filing.draft, {
        ...(await around(one)),
        nearTexts: [],
        stage: 'file',
      });
      const blocking = findings.filter(
        (finding) => finding.severity === 'B' && !(finding.mayExplain && isExplained(finding, [])),
      );
      expect(one.filing.blockingCount, code).toBe(blocking.length);
      expect(blocking.length, code).toBeGreaterThan(0);
    }
  });
});

describe('before the season has come so far', () => {
  it(
    'leaves out what hasn’t happened yet',
    async () => {
      const earlier = await testDatabase();
      const early = await loadDemo(earlier.db, new Date('2023-06-01T00:00:00+08:00'));
      expect(await earlier.db.$count(filing, eq(filing.year, 2023))).toBe(0);
      expect(early.filings).toBeGreaterThan(100);
      await earlier.close();
    },
    PATIENCE,
  );
});
