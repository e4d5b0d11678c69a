import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explanation, filing } from '@/db/schema/filing';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { computedTotals } from '@/report/totals';
import { WHICH } from '../testing/bureau';
import { demoCity, LOADING } from '../testing/demo-city';
import { filedAgain, filedAndOpened, type Office, office } from '../testing/office';
import { as } from '../testing/people';
import type { PublicIndex } from './view';

const ALL = { year: null, q: '', district: null, kind: null, publishedOnly: false };

describe('a published report', () => {
  let test: TestDatabase;
  let people: Office;
  const everybody = () => as(test.db, null).publication;

  /** Returned, answered, filed again, accepted, published; a private mark wherever something may be kept. */
  beforeAll(async () => {
    test = await testDatabase();
    people = await office(test.db);
    const review = as(test.db, people.reviewer).review;
    const first = await filedAndOpened(people);
    const submissionId = first.submission?.id ?? '';
    const place = { kind: 'cell', cell: 't3.new.natural' } as const;
    const { threads } = await review.comment({ submissionId, place, text: '机密意见' });
    const threadId = threads[0]?.id ?? '';
    await review.returnToUnit({ submissionId, reason: '机密退回理由' });
    await as(test.db, people.drafter).filing.answer({ threadId, text: '机密答复' });
    await filedAgain(people, '没有需要另行报告的事项。');
    await review.resolve({ threadId });
    const second = (await review.open(WHICH)).submission?.id ?? '';
    await as(test.db, people.city).review.hold({ submissionId: second, reason: '机密暂缓理由' });
    await as(test.db, people.city).review.release({ submissionId: second });
    await review.accept({ submissionId: second });
    expect(await everybody().report(WHICH)).toBeNull();
    await review.publish({ submissionId: second });
    const [row] = await test.db.select().from(filing);
    if (row === undefined) throw new Error('no filing');
    await test.db.insert(explanation).values({
      filingId: row.id,
      fingerprint: '机密指纹',
      valuesHash: '机密',
      text: '机密说明',
      by: people.drafter.accountId,
      at: row.updatedAt,
    });
    const sections = { ...row.draft.sections, '6': '机密草稿' };
    await test.db.update(filing).set({
      draft: { ...row.draft, sections, front: '机密封面', title: '机密标题' },
      heldReason: '机密暂缓理由',
    });
  });
  afterAll(() => test.close());

  it('is there for everybody, with its computed totals, its signer and its version', async () => {
    const report = await everybody().report(WHICH);
    expect(report).toMatchObject({
      unit: { code: '630106-D01', name: '西宁市湟中区教育局', parentName: '西宁市湟中区人民政府' },
      year: 2023,
      form: 'form2021',
      version: 1,
      submissionNumber: 2,
      signedBy: people.principal.name,
      fictitious: false,
      otherYears: [],
      sections: { '6': '没有需要另行报告的事项。' },
    });
    if (report === null) throw new Error('not published');
    const { form, title, sections, cells } = report;
    expect(cells).toMatchObject(computedTotals({ form, title, sections, cells, front: '' }));
    expect(cells['t3.new.total']).toBe(0);
  });

  it('lets nothing private out, on no public page', async () => {
    const pages = JSON.stringify([
      await everybody().report(WHICH),
      await everybody().unit({ unitCode: WHICH.unitCode }),
      await everybody().index(ALL),
    ]);
    expect(pages).toContain('没有需要另行报告的事项');
    expect(pages).toContain(people.principal.name);
    for (const mark of [
      '机密',
      people.drafter.name,
      people.reviewer.name,
      people.city.name,
      'password',
      'accountId',
    ]) {
      expect(pages, mark).not.toContain(mark);
    }
  });

  it('is null where nothing was published or nobody is', async () => {
    expect(await everybody().report({ ...WHICH, year: 2022 })).toBeNull();
    expect(await everybody().report({ unitCode: '999999', year: 2023 })).toBeNull();
  });

  it('shows in the index', async () => {
    const index = await everybody().index(ALL);
    expect(index).toMatchObject({ year: 2023, published: 1, anyFictitious: false });
    expect(index.rows[0]).toMatchObject({ code: '630106-D01', published: { version: 1 } });
    expect(index.newest).toMatchObject([{ code: '630106-D01', year: 2023 }]);
  });
});

describe('the public index', () => {
  let test: TestDatabase;
  let index: PublicIndex;
  const ask = (part: Partial<Parameters<ReturnType<typeof as>['publication']['index']>[0]>) =>
    as(test.db, null).publication.index({ ...ALL, ...part });

  beforeAll(async () => {
    test = await demoCity();
    index = await ask({});
  }, LOADING);
  afterAll(() => test.close());

  it('counts as the database does, by district and by kind', async () => {
    const [whole] = await test.db.execute(sql`
      select count(*)::int as total, count(p.unit_code)::int as published
      from unit u left join (select distinct unit_code from publication where year = 2023) p on p.unit_code = u.code
      where u.obliged`);
    expect({ total: index.total, published: index.published }).toEqual(whole);
    for (const groups of [index.districts, index.kinds]) {
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(index.total);
      expect(groups.reduce((sum, { published }) => sum + published, 0)).toBe(index.published);
    }
    expect(index.districts.map(({ name }) => name)).toContain('市直单位');
  });

  it('lists all that owe a report, published first, and says which numbers are invented', () => {
    expect(index.rows).toHaveLength(index.total);
    const flags = index.rows.map(({ published }) => published !== null);
    expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)));
    expect(index.anyFictitious).toBe(true);
    expect(index.rows.every(({ published }) => published?.fictitious !== false)).toBe(true);
    expect(index.years).toEqual([2023, 2022]);
    expect(index.newest).toHaveLength(8);
  });

  it('finds by name, and keeps the counts of the whole city meanwhile', async () => {
    const found = await ask({ q: '湟中教育局' });
    expect(found.rows.map(({ code }) => code)).toEqual(['630106-D01']);
    expect(found.total).toBe(index.total);
    expect((await ask({ q: '西宁市公安局湟中分局' })).rows.map(({ code }) => code)).toEqual(['630106-D06']);
    expect((await ask({ q: '海东市' })).rows).toEqual([]);
  });

  it('filters by district, kind and whether published', async () => {
    const towns = await ask({ district: '630106', kind: 'town' });
    expect(towns.rows).toHaveLength(10);
    const published = await ask({ publishedOnly: true, year: 2022 });
    expect(published.rows).toHaveLength(published.published);
    expect(published.published).toBeGreaterThan(100);
  });
});
