import { formatDay } from '@/components/dates';
import { dayInShanghai } from '@/server/calendar';
import type { PublicIndex } from '@/server/publication/view';
import { FictitiousTag } from './fictitious-tag';

/** What came last, whatever its year. */
export function Newest({ newest }: { newest: PublicIndex['newest'] }) {
  return (
    <section className="blk">
      <header>
        <h2>最新公布</h2>
      </header>
      {newest.length === 0 ? <p className="none-yet">还没有公布的报告。</p> : null}
      <ul className="news">
        {newest.map((item) => (
          <li key={`${item.code}-${item.year}`}>
            <time dateTime={dayInShanghai(item.at)}>{formatDay(dayInShanghai(item.at))}</time>
            <a href={`/reports/${item.code}/${item.year}`}>
              {item.name}
              {item.year}年报告
            </a>
            {item.fictitious ? (
              <small>
                <FictitiousTag />
              </small>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
