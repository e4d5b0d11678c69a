import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as schema from '@/db/schema';
import type { TestDatabase } from '@/db/testing/test-database';
import { demoActor, demoCity, LOADING } from '../testing/demo-city';
import { as, NOON, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import type { DashboardView } from './view';

let test: TestDatabase;
let city: DashboardView;
let lastYear: DashboardView;
let district: DashboardView;

const dashboard = async (login: string, year: number | null) =>
  as(test.db, await demoActor(test.db, login)).dashboard.year({ year });

beforeAll(async () => {
  test = await demoCity();
  city = await dashboard('xn-shenhe', null);
  lastYear = await dashboard('xn-shenhe', 2022);
  district = await dashboard('hz-shenhe', null);
}, LOADING);
afterAll(() => test.close());

/** The same counts by the database, from the tables alone. */
async function countedBySql(year: number) {
  const [row] = await test.db.execute(sql`
    with standing as (
      select f.state, f.first_submitted_at,
        coalesce(f.filed_blocking_count, 0) + coalesce(f.filed_warning_count, 0) as findings,
        case when u.kind in ('city', 'district', 'county') then y.governments_due else y.units_due end as due
      from unit u
      join reporting_year y on y.year = ${year}
      left join filing f on f.unit_code = u.code and f.year = y.year
      where u.obliged)
    select count(*)::int as "total",
      (count(*) filter (where state is null))::int as "notStarted",
      (count(*) filter (where state in ('draft', 'signing', 'signed')))::int as "inProgress",
      (count(*) filter (where state = 'submitted'))::int as "submitted",
      (count(*) filter (where state = 'returned'))::int as "returned",
      (count(*) filter (where state = 'accepted'))::int as "accepted",
      (count(*) filter (where state = 'published'))::int as "published",
      (count(*) filter (where first_submitted_at is null))::int as "missing",
      (count(*) filter (where first_submitted_at is null and due < '2024-01-20'))::int as "overdue",
      (count(*) filter (where (first_submitted_at at time zone 'Asia/Shanghai')::date > due))::int as "late",
      (count(*) filter (where findings > 0 and first_submitted_at is not null))::int as "withFindings"
    from standing`);
  return row;
}

const sum = (groups: readonly { counts: DashboardView['counts'] }[], of: keyof DashboardView['counts']) =>
  groups.reduce((total, { counts }) => total + counts[of], 0);

describe('the city’s dashboard', () => {
  it('opens at the year whose season has begun', () => {
    expect(city).toMatchObject({
      year: 2023,
      today: '2024-01-20',
      due: '2024-01-31',
      office: { code: '630100' },
    });
    expect(city.years[0]).toBe(2023);
    expect(city.years).not.toContain(2024);
  });

  it.each([2023, 2022])('counts as the database does for %i', async (year) => {
    const view = year === 2023 ? city : lastYear;
    expect(view.counts).toEqual(await countedBySql(year));
    expect(view.rows).toHaveLength(view.counts.total);
  });

  it('keeps missing, late and with findings apart', () => {
    expect(city.counts).toMatchObject({ overdue: 0, late: 0 });
    expect(city.counts.missing).toBeGreaterThan(0);
    expect(city.counts.withFindings).toBeGreaterThan(0);
    expect(lastYear.counts.late).toBeGreaterThan(10);
    expect(lastYear.counts.overdue).toBe(lastYear.counts.missing);
    const late = lastYear.rows.filter(({ late }) => late);
    expect(
      late.every(({ overdue, daysLate, state }) => !overdue && daysLate > 0 && state === 'published'),
    ).toBe(true);
  });

  it('adds up by district and by kind', () => {
    for (const of of ['total', 'notStarted', 'published', 'missing', 'withFindings'] as const) {
      expect(sum(city.byDistrict, of), of).toBe(city.counts[of]);
      expect(sum(city.byKind, of), of).toBe(city.counts[of]);
    }
    expect(city.byDistrict[0]).toMatchObject({ code: '630100', name: '市直单位' });
    expect(city.byDistrict).toHaveLength(8);
  });

  it('gives governments until 31 March', () => {
    const due = (code: string) => city.rows.find(({ unitCode }) => unitCode === code)?.due;
    expect(due('630106')).toBe('2024-03-31');
    expect(due('630106-D01')).toBe('2024-01-31');
  });

  it('opens the review of every unit but the city itself', () => {
    expect(city.rows.filter(({ mayReview }) => !mayReview).map(({ unitCode }) => unitCode)).toEqual([
      '630100',
    ]);
  });

  it('is the same for the office editor', async () => {
    expect((await dashboard('xn-huizong', 2023)).counts).toEqual(city.counts);
  });

  it('asks the database a few times, not once a unit', async () => {
    const queries: string[] = [];
    const client = postgres(test.url, { max: 2 });
    const db = drizzle(client, { schema, logger: { logQuery: (query) => queries.push(query) } });
    await as(db, await demoActor(test.db, 'xn-shenhe')).dashboard.year({ year: 2023 });
    await client.end();
    expect(queries.length).toBeGreaterThan(0);
    expect(queries.length).toBeLessThanOrEqual(4);
  });
});

describe('a district’s dashboard', () => {
  it('has the district’s own units and no other', () => {
    expect(district.office.name).toBe('西宁市湟中区人民政府');
    expect(district.rows.every(({ districtCode }) => districtCode === '630106')).toBe(true);
    expect(district.counts).toEqual(city.byDistrict.find(({ code }) => code === '630106')?.counts);
  });

  it('shows the story’s unit as not started', () => {
    expect(district.rows.find(({ unitCode }) => unitCode === '630106-D01')).toMatchObject({
      state: 'not_started',
      overdue: false,
      reviewedByCode: '630106',
      mayReview: true,
      fictitious: false,
    });
  });

  it('doesn’t open the district’s own report to its own reviewer', () => {
    expect(district.rows.find(({ unitCode }) => unitCode === '630106')?.mayReview).toBe(false);
  });
});

describe('the dashboard of an office that reviews elsewhere', () => {
  it('shows what answers to it by its line of work', async () => {
    const police = await person(test.db, 'police', ['reviewer', '630100-D07']);
    const { rows } = await as(test.db, police).dashboard.year({ year: 2023 });
    expect(rows.map(({ unitCode, mayReview }) => [unitCode, mayReview])).toEqual([
      ['630100-D07', false],
      ['630106-D06', true],
    ]);
  });
});

describe('whoever works in two offices', () => {
  it('sees the topmost, or the one named', async () => {
    const both = await person(test.db, 'both', ['reviewer', '630106'], ['reviewer', '630100-D07']);
    const { dashboard: of } = as(test.db, both);
    const code = async (office: string | null) => (await of.year({ year: 2023, office })).office.code;
    expect([await code(null), await code('630106'), await code('630100-D07')]).toEqual([
      '630100-D07',
      '630106',
      '630100-D07',
    ]);
  });

  it('sees one below the own, and no other', async () => {
    const { dashboard: ofCity } = as(test.db, await demoActor(test.db, 'xn-shenhe'));
    const below = await ofCity.year({ year: 2023, office: '630106' });
    expect(below.rows.map(({ unitCode }) => unitCode)).toEqual(district.rows.map(({ unitCode }) => unitCode));
    const { dashboard: ofDistrict } = as(test.db, await demoActor(test.db, 'hz-shenhe'));
    for (const office of ['630100', '630121', '999999']) {
      expect((await refusal(ofDistrict.year({ year: 2023, office }))).code, office).toBe('FORBIDDEN');
    }
  });
});

describe('whoever is in no office', () => {
  it('is refused', async () => {
    for (const login of ['jy-tianbao', 'jy-fuzeren', 'xitong', 'shenji']) {
      expect((await refusal(dashboard(login, 2023))).code, login).toBe('FORBIDDEN');
    }
    expect((await refusal(as(test.db, null).dashboard.year({ year: 2023 }))).code).toBe('UNAUTHORIZED');
  });
});

describe('a year that isn’t open', () => {
  it('is refused with what to do', async () => {
    expect(await refusal(dashboard('xn-shenhe', 2024))).toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('请选择已开放的年度'),
    });
  });

  it('is the newest until the next one opens', async () => {
    const reviewer = await demoActor(test.db, 'xn-shenhe');
    const eve = new Date('2023-12-31T23:59:00+08:00');
    expect((await as(test.db, reviewer, eve).dashboard.year({ year: null })).year).toBe(2022);
    expect((await as(test.db, reviewer, NOON).dashboard.year({ year: null })).year).toBe(2023);
  });
});
