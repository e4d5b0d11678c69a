import { formatLongDay } from '@/components/dates';
import { DifferenceList } from '@/components/difference-list';
import { dayInShanghai } from '@/server/calendar';
import type { PublicCorrection, PublicReport } from '@/server/publication/view';

/** The anchor of 更正记录 on the page. */
export const correctionsAnchor = 'corrections';

/** So many differences are shown at once; more are folded away. */
const SHOWN = 12;

/** 更正记录: what each version after the first changed, when and why, with the way to the version before it. */
export function Corrections({ report }: { report: PublicReport }) {
  const { corrections, unit, year } = report;
  if (corrections.length === 0) return null;
  return (
    <section className="rec" id={correctionsAnchor} aria-labelledby="corrections-h">
      <h2 id="corrections-h">更正记录</h2>
      {corrections.map((correction) => (
        <Correction
          key={correction.version}
          correction={correction}
          address={`/reports/${unit.code}/${year}`}
        />
      ))}
    </section>
  );
}

function Correction({ correction, address }: { correction: PublicCorrection; address: string }) {
  const { version, publishedAt, reason, differences } = correction;
  const day = dayInShanghai(publishedAt);
  return (
    <article className="correction">
      <h3>
        <time dateTime={day}>{formatLongDay(day)}</time>
        {` 更正，为第 ${version} 次公布`}
        {materialWords(correction.material)}
      </h3>
      <p>{`更正原因：${reason ?? '没有记录'}`}</p>
      <Differences differences={differences} />
      <p className="small">
        <a href={`${address}?version=${version - 1}`}>{`查看更正前的报告（第 ${version - 1} 次公布）`}</a>
      </p>
    </article>
  );
}

function materialWords(material: boolean | null): string {
  if (material === null) return '';
  return material ? '（实质性更正）' : '（非实质性更正）';
}

function Differences({ differences }: Pick<PublicCorrection, 'differences'>) {
  const rest = differences.slice(SHOWN);
  return (
    <>
      <DifferenceList differences={differences.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary>{`另有 ${rest.length} 处更正`}</summary>
          <DifferenceList differences={rest} />
        </details>
      ) : null}
    </>
  );
}
