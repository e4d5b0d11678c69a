import { KIND_NAMES } from '@/components/unit-kind';
import type { PublicIndex } from '@/server/publication/view';
import type { IndexQuery } from './query';
import { CLEARED, indexHref } from './query';

/** The other way in: by the kind of unit. */
export function Kinds({ index, query }: { index: PublicIndex; query: IndexQuery }) {
  return (
    <section className="blk">
      <header>
        <h2>按单位类别</h2>
        <span className="muted">已公布 / 应公布</span>
      </header>
      <ul className="kinds">
        {index.kinds.map(({ kind, total, published }) => (
          <li key={kind}>
            <a href={indexHref(query, { ...CLEARED, kind }, '#units')}>
              {KIND_NAMES[kind]}
              <span>
                {published} / {total} 家
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
