import type { Metadata } from 'next';
import Link from 'next/link';
import { load } from '@/app/(office)/_frame/load';
import { Refused } from '@/app/(office)/_frame/refused';
import { Icon } from '@/components/icon';
import { UNIT_KINDS } from '@/report/unit-record';
import { kindWord } from '../../_admin/unit-words';
import type { UnitsQuery } from '../../_admin/units-query';
import { findUnits, readUnitsQuery, unitsQueryString } from '../../_admin/units-query';
import { UnitsTable } from '../../_admin/units-table';

export const metadata: Metadata = { title: '单位' };

/** /admin/units: every unit of the city, for system administrators. Search and order are in the address. */
export default async function UnitsPage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = readUnitsQuery(await props.searchParams);
  const loaded = await load(`/admin/units${unitsQueryString(query)}`, (caller) => caller.units.list());
  if (!loaded.ok) return <Refused title="没有权限查看单位" message={loaded.message} />;
  const units = findUnits(loaded.data, query);
  const unverified = loaded.data.filter((unit) => !unit.verified).length;
  const exempt = loaded.data.filter((unit) => !unit.obliged).length;
  return (
    <>
      <section className="ctx" aria-label="单位">
        <div className="ctx-in">
          <h1>
            单位<span>共 {loaded.data.length} 家</span>
          </h1>
          <p className="ctx-facts">
            应编报 {loaded.data.length - exempt} 家{exempt > 0 ? `，另有 ${exempt} 家不需编报` : ''}
          </p>
        </div>
      </section>
      <main className="page" id="main">
        <section className="pane unit-pane" aria-label="单位列表">
          <Search query={query} />
          <p className="list-note">
            {unverified > 0
              ? `${unverified} 家单位标有“待确认”：名称取自公开的单位名录，还没有经主管部门核对，不影响填报和审核；鼠标移到标记上可看来源。`
              : '各单位名称均已由主管部门核对。'}
          </p>
          {units.length > 0 ? (
            <UnitsTable units={units} query={query} />
          ) : (
            <p className="nothing">
              没有符合条件的单位。请换一个名称或代码，或<Link href="/admin/units">清除筛选</Link>。
            </p>
          )}
          <p className="list-foot">
            <span>共 {units.length} 家</span>
          </p>
        </section>
      </main>
    </>
  );
}

function Search({ query }: { query: UnitsQuery }) {
  return (
    <form className="filters" action="/admin/units" aria-label="查找单位" key={unitsQueryString(query)}>
      {query.sort === 'code' ? null : <input type="hidden" name="sort" value={query.sort} />}
      {query.dir === 'asc' ? null : <input type="hidden" name="dir" value={query.dir} />}
      <label className="field field-q">
        <Icon name="q" />
        <span className="vh">单位名称或代码</span>
        <input type="search" name="q" placeholder="名称或代码" defaultValue={query.q} maxLength={60} />
      </label>
      <label className="field">
        单位类别
        <select name="kind" defaultValue={query.kind}>
          <option value="">全部</option>
          {UNIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind)}
            </option>
          ))}
        </select>
      </label>
      <label className="tick">
        <input type="checkbox" name="unverified" value="1" defaultChecked={query.unverified === '1'} />
        只看待确认
      </label>
      <button type="submit" className="btn btn-sm">
        查找
      </button>
    </form>
  );
}
