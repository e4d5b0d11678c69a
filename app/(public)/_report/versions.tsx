import { formatLongDateTime } from '@/components/dates';
import type { PublicReport } from '@/server/publication/view';

/** Every published version with its address, its day and its hash; none of them ever changes. */
export function Versions({ report }: { report: PublicReport }) {
  const { unit, year, version: shown, versions } = report;
  if (versions.length === 1) return null;
  return (
    <section>
      <h2>各次公布</h2>
      <ul className="versions">
        {versions.map(({ version, publishedAt, contentHash, past }, at) => (
          <li key={version}>
            <a
              href={`/reports/${unit.code}/${year}${at === 0 ? '' : `?version=${version}`}`}
              {...(version === shown ? { 'aria-current': 'page' } : {})}
            >
              {`第 ${version} 次公布${at === 0 ? '（现行）' : ''}`}
            </a>
            <span className="muted small">{`${formatLongDateTime(publishedAt)}${past ? '补录' : ''}`}</span>
            <span className="hash">{contentHash}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
