import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unit } from '@/db/schema/unit';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { BUREAU, BUREAU_NAME } from '../testing/bureau';
import { filedAndPublished, office } from '../testing/office';
import { as } from '../testing/people';

describe('a unit as everybody may know it', () => {
  let test: TestDatabase;
  const ask = (unitCode: string) => as(test.db, null).publication.unit({ unitCode });

  beforeAll(async () => {
    test = await testDatabase();
    await filedAndPublished(await office(test.db));
  });
  afterAll(() => test.close());

  it('has the years it has published', async () => {
    expect(await ask(BUREAU)).toEqual({ code: BUREAU, name: BUREAU_NAME, obliged: true, years: [2023] });
  });

  it('is there without a publication, and says whether it owes a report', async () => {
    const [exempt] = await test.db.select().from(unit).where(eq(unit.obliged, false)).limit(1);
    if (exempt === undefined) throw new Error('every unit owes a report');
    expect(await ask(exempt.code)).toMatchObject({ name: exempt.name, obliged: false, years: [] });
  });

  it('is null where there is no such unit', async () => {
    expect(await ask('999999')).toBeNull();
  });
});
