import type { PublicIndex } from '@/server/publication/view';
import { percent } from './percent';
import type { IndexQuery } from './query';
import { CLEARED, indexHref } from './query';

type District = PublicIndex['districts'][number];

/** How many of those that owe a report have published, district by district. */
export function Coverage({ index, query }: { index: PublicIndex; query: IndexQuery }) {
  return (
    <section className="blk">
      <header>
        <h2>{index.year} 年公布情况</h2>
        <span className="muted">
          应公布 {index.total} 家，已公布 {index.published} 家，未公布 {index.total - index.published} 家
        </span>
      </header>
      <table className="cov">
        <caption className="vh">各地区应公布、已公布的单位数和公布率</caption>
        <thead>
          <tr>
            <th scope="col">地区</th>
            <th scope="col" className="num">
              应公布
            </th>
            <th scope="col" className="num">
              已公布
            </th>
            <th scope="col" colSpan={2}>
              公布率
            </th>
          </tr>
        </thead>
        <tbody>
          {index.districts.map((district) => (
            <Row
              key={district.code}
              district={district}
              href={indexHref(query, { ...CLEARED, district: district.code }, '#units')}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            <td className="num">{index.total}</td>
            <td className="num">{index.published}</td>
            <td />
            <td className="num">{percent(index.published, index.total)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Row({ district, href }: { district: District; href: string }) {
  return (
    <tr>
      <th scope="row">
        <a href={href}>{district.name}</a>
      </th>
      <td className="num">{district.total}</td>
      <td className="num">{district.published}</td>
      <td className="bar-c">
        <Bar part={district.published} whole={district.total} />
      </td>
      <td className="num">{percent(district.published, district.total)}</td>
    </tr>
  );
}

/** The share as a length; the number beside it says the same. */
function Bar({ part, whole }: { part: number; whole: number }) {
  const width = whole === 0 ? 0 : (200 * part) / whole;
  return (
    <svg viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-all" width="200" height="10" />
      <rect className="bar-part" width={width} height="10" />
    </svg>
  );
}
