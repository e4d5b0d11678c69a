import { formatDay } from '@/components/dates';
import { FlagChip, StateChip } from '@/components/state-chip';
import { KIND_NAMES } from '@/components/unit-kind';
import { dayInShanghai } from '@/server/calendar';
import type { PublicIndex, PublicIndexRow } from '@/server/publication/view';
import { FictitiousTag } from './fictitious-tag';
import type { IndexQuery } from './query';
import { CLEARED, indexHref, isFiltered } from './query';

/** Units on one page of the list. */
const PAGE_SIZE = 50;

/** The units asked for, those that have published first, each with the way to its report. */
export function UnitList({ index, query }: { index: PublicIndex; query: IndexQuery }) {
  const pages = Math.max(1, Math.ceil(index.rows.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = index.rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <section className="blk" id="units">
      <header>
        <h2>{isFiltered(query) ? '查询结果' : '单位名录'}</h2>
        <span className="muted">
          {index.year} 年，{index.rows.length} 家
        </span>
      </header>
      {rows.length === 0 ? <NothingFound query={query} /> : <Units index={index} rows={rows} />}
      {pages > 1 ? <Pages query={query} page={page} pages={pages} /> : null}
    </section>
  );
}

function NothingFound({ query }: { query: IndexQuery }) {
  return (
    <p className="none-yet" role="status">
      没有符合条件的单位。请核对单位名称，或者改选年度、地区和类别，也可以
      <a href={indexHref(query, CLEARED)}>清除条件</a>查看全部单位。
    </p>
  );
}

function Units({ index, rows }: { index: PublicIndex; rows: PublicIndexRow[] }) {
  const districts = new Map(index.districts.map(({ code, name }) => [code, name]));
  return (
    <table className="cov units">
      <caption className="vh">单位、所在地区、类别和 {index.year} 年报告的公布情况</caption>
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col" className="opt">
            地区
          </th>
          <th scope="col" className="opt">
            单位类别
          </th>
          <th scope="col">公布情况</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <UnitName row={row} year={index.year} />
            </th>
            <td className="opt">{districts.get(row.districtCode) ?? ''}</td>
            <td className="opt">{KIND_NAMES[row.kind]}</td>
            <td>
              <Publication row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UnitName({ row, year }: { row: PublicIndexRow; year: number }) {
  if (row.published === null) return row.name;
  return (
    <>
      <a href={`/reports/${row.code}/${year}`}>{row.name}</a>
      {row.published.fictitious ? <FictitiousTag /> : null}
    </>
  );
}

function Publication({ row: { published } }: { row: PublicIndexRow }) {
  if (published === null) return <span className="muted">未公布</span>;
  return (
    <span className="unit-state">
      <StateChip state="published" />
      {published.version > 1 ? <FlagChip flag="corrected" /> : null}
      <time dateTime={dayInShanghai(published.at)}>{formatDay(dayInShanghai(published.at))}</time>
    </span>
  );
}

function Pages({ query, page, pages }: { query: IndexQuery; page: number; pages: number }) {
  return (
    <nav className="pages" aria-label="名录分页">
      {page > 1 ? <a href={indexHref(query, { page: page - 1 }, '#units')}>上一页</a> : null}
      <span>
        第 {page} 页，共 {pages} 页
      </span>
      {page < pages ? <a href={indexHref(query, { page: page + 1 }, '#units')}>下一页</a> : null}
    </nav>
  );
}
