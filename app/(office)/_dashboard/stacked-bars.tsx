import Link from 'next/link';
import type { DashboardCounts } from '@/server/dashboard/view';
import { countsSentence, SEGMENTS, segments } from './progress';

export interface Bar {
  key: string;
  name: string;
  href: string;
  counts: DashboardCounts;
}

/** Stacked bars of units by state, longest group full width; the same numbers as a table below, for whoever wants them. */
export function StackedBars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map((bar) => bar.counts.total));
  return (
    <section className="pane">
      <div className="pane-h">
        <h2>{title}</h2>
        <Legend />
      </div>
      <ul className="bars">
        {bars.map((bar) => (
          <li key={bar.key}>
            <Link href={bar.href}>{bar.name}</Link>
            <BarOf counts={bar.counts} longest={longest} />
            <span className="bars-n" aria-hidden="true">
              {bar.counts.total}
            </span>
          </li>
        ))}
      </ul>
      <details className="bars-data">
        <summary>以表格查看</summary>
        <BarsTable title={title} bars={bars} />
      </details>
    </section>
  );
}

/** Colours beside their words; the bars repeat them with counts, so that colour is never alone. */
function Legend() {
  return (
    <p className="lg" aria-hidden="true">
      {SEGMENTS.map((part) => (
        <span key={part.key}>
          <i className={`seg seg-${part.key}`} />
          {part.word}
        </span>
      ))}
    </p>
  );
}

function BarOf({ counts, longest }: { counts: DashboardCounts; longest: number }) {
  return (
    <div className="bars-bar" role="img" aria-label={countsSentence(counts)}>
      <div style={{ width: `${(100 * counts.total) / longest}%` }}>
        {segments(counts)
          .filter((part) => part.count > 0)
          .map((part) => (
            <span
              key={part.key}
              className={`seg seg-${part.key} ${room(part.count / longest)}`}
              style={{ flexGrow: part.count }}
              title={`${part.word} ${part.count} 家`}
            >
              {part.count}
            </span>
          ))}
      </div>
    </div>
  );
}

/** A part too narrow for its number, whatever the chart, shows none: the number is in its title and in the table. */
function room(share: number): string {
  if (share < 0.05) return 'seg-tiny';
  return share < 0.12 ? 'seg-small' : '';
}

function BarsTable({ title, bars }: { title: string; bars: readonly Bar[] }) {
  return (
    <div className="bars-scroll">
      <table className="plain">
        <caption className="vh">{title}：各状态的单位数</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <HeadCell word="应报" />
            {SEGMENTS.map((part) => (
              <HeadCell key={part.key} word={part.word} />
            ))}
            <HeadCell word="逾期未报" />
            <HeadCell word="迟报" />
            <HeadCell word="有问题" />
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.name}</th>
              <td className="num">{bar.counts.total}</td>
              {segments(bar.counts).map((part) => (
                <td key={part.key} className="num">
                  {part.count}
                </td>
              ))}
              <td className="num">{bar.counts.overdue}</td>
              <td className="num">{bar.counts.late}</td>
              <td className="num">{bar.counts.withFindings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeadCell({ word }: { word: string }) {
  return (
    <th scope="col" className="num">
      {word}
    </th>
  );
}
