import type { Metadata } from 'next';
import { Icon } from '@/components/icon';
import { serverCaller } from '@/server/session';
import { Coverage } from './_index/coverage';
import { Kinds } from './_index/kinds';
import { Newest } from './_index/newest';
import type { SearchParams } from './_index/query';
import { isFiltered, readIndexQuery } from './_index/query';
import { SearchBar } from './_index/search-bar';
import { UnitList } from './_index/unit-list';

export const metadata: Metadata = {
  description: '查询和阅读各级行政机关公布的政府信息公开工作年度报告，查看各地区、各类单位的公布情况。',
};

/** The public index: who owes a report for the year, who has published, and the way to each. */
export default async function PublicIndexPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = readIndexQuery(await searchParams);
  const { page: _, published: publishedOnly, ...filters } = query;
  const api = await serverCaller();
  const index = await api.publication.index({ ...filters, publishedOnly });
  const found = <UnitList index={index} query={query} />;
  return (
    <div className="on-paper">
      {/* Every filter shows the same page: one address stands for all. */}
      <link rel="canonical" href="/" />
      <SearchBar index={index} query={query} />
      <div className="wrap pub">
        <main id="main">
          {index.anyFictitious ? <FictitiousKey /> : null}
          {isFiltered(query) ? found : null}
          <Coverage index={index} query={query} />
          <Kinds index={index} query={query} />
          {isFiltered(query) ? null : found}
        </main>
        <aside aria-label="最新公布">
          <Newest newest={index.newest} />
        </aside>
      </div>
    </div>
  );
}

function FictitiousKey() {
  return (
    <p className="fictitious" role="note">
      <Icon name="i" />
      演示系统：标有“虚构数据”的报告，其数字为虚构，不代表该单位真实情况
    </p>
  );
}
