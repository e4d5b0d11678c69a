import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import register from './data/xining-units.json' with { type: 'json' };
import { loadUnits } from './load-units';
import { unit } from './schema/unit';
import { type TestDatabase, testDatabase } from './testing/test-database';

describe('the units of Xining', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('are all loaded, with their parents, reviewers and regions', async () => {
    const rows = await test.db.select().from(unit);
    expect(rows).toHaveLength(register.units.length);
    const bureau = rows.find((row) => row.name === '西宁市湟中区教育局');
    expect(bureau).toMatchObject({ parentCode: '630106', reviewedBy: null, regionCode: '630106' });
    const police = rows.find((row) => row.name === '西宁市湟中区公安分局');
    expect(police).toMatchObject({ parentCode: '630106', reviewedBy: '630100-D07' });
  });

  it('come back to the file when loaded again, and one that the file no longer has stays', async () => {
    await test.db.update(unit).set({ name: '另一个名称', obliged: false }).where(eq(unit.code, '630106'));
    await test.db.execute(sql`
      insert into unit select 'X', '撤销的单位', aliases, '撤销', kind, '630100', reviewed_by, region_code, obliged, powers,
        verified, source from unit where code = '630106-D06'`);
    await loadUnits(test.db);
    const [district] = await test.db.select().from(unit).where(eq(unit.code, '630106'));
    expect(district).toMatchObject({ name: '西宁市湟中区人民政府', obliged: true });
    expect(await test.db.$count(unit)).toBe(register.units.length + 1);
  });

  it('can have no parent that does not exist', async () => {
    const orphan = test.db.update(unit).set({ parentCode: 'nowhere' }).where(eq(unit.code, '630106'));
    await expect(orphan).rejects.toMatchObject({ cause: { constraint_name: 'unit_parent_exists' } });
  });
});
