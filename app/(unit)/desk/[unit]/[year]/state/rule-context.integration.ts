import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filing } from '@/db/schema/filing';
import { submission } from '@/db/schema/submission';
import type { TestDatabase } from '@/db/testing/test-database';
import { validate } from '@/report/validate';
import type { Actor } from '@/server/context';
import { assess } from '@/server/filing/assess';
import { weighed } from '@/server/filing/findings';
import { demoCity, LOADING } from '@/server/testing/demo-city';
import { as, person } from '@/server/testing/people';
import { ruleContext } from './rule-context';

let test: TestDatabase;
let everybody: Actor;
let filings: (typeof filing.$inferSelect)[];
beforeAll(async () => {
  test = await demoCity();
  filings = await test.db.select().from(filing).where(eq(filing.year, 2023));
  const roles = filings.map(({ unitCode }): ['drafter', string] => ['drafter', unitCode]);
  everybody = await person(test.db, 'everybody', ...roles);
}, LOADING);
afterAll(() => test.close());

/** What the desk is given of a filing, and what the rules look at there. */
async function onTheDesk(unitCode: string) {
  const api = as(test.db, everybody);
  const view = await api.filing.view({ unitCode, year: 2023 });
  const otherUnits = await api.units.otherNames({ unitCode });
  return { view, context: ruleContext(view, otherUnits, true) };
}

describe('the browser’s findings', () => {
  it('are those the server finds in every unfiled demo report', async () => {
    const unfiled = filings.filter(({ state }) => ['draft', 'signing', 'signed'].includes(state));
    expect(unfiled.length).toBeGreaterThan(30);
    for (const one of unfiled) {
      const { view, context } = await onTheDesk(one.unitCode);
      const signed = one.state === 'signed';
      const stage = signed ? ({ kind: 'submission', signedOff: true } as const) : ({ kind: 'file' } as const);
      const { findings, notAssessed } = await assess(test.db, one, {
        draft: one.draft,
        reading: one.reading,
        stage,
      });
      expect(validate(view.draft, context), one.unitCode).toEqual({ findings, notAssessed });
    }
  }, 60_000);

  it('are those that every filed demo report was filed with', async () => {
    const filed = filings.filter(({ state }) => ['submitted', 'accepted', 'published'].includes(state));
    expect(filed.length).toBeGreaterThan(50);
    let copied = 0;
    for (const one of filed) {
      const [newest] = await test.db
        .select()
        .from(submission)
        .where(eq(submission.filingId, one.id))
        .orderBy(desc(submission.number))
        .limit(1);
      const { view, context } = await onTheDesk(one.unitCode);
      const { findings, notAssessed } = validate(view.draft, { ...context, stage: 'submission' });
      expect(weighed(findings, view.explanations), one.unitCode).toEqual(newest?.findings);
      expect(notAssessed, one.unitCode).toEqual(newest?.notAssessed);
      copied += findings.filter(({ rule }) => rule === 'YEAR-COPY').length;
    }
    expect(copied).toBe(2);
  }, 60_000);
});
