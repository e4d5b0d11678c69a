import { DOWNLOADS } from '@/components/download-formats';
import { Icon } from '@/components/icon';
import type { PublicReport } from '@/server/publication/view';
import { isOutdated } from './version-note';

/** The published report as files. */
export function Downloads({ report }: { report: PublicReport }) {
  const { unit, year } = report;
  const version = isOutdated(report) ? `?version=${report.version}` : '';
  return (
    <section>
      <h2>下载</h2>
      <ul className="dl">
        {DOWNLOADS.map(({ extension, label, about }) => (
          <li key={extension}>
            <a href={`/reports/${unit.code}/${year}/report.${extension}${version}`}>
              <Icon name="down" />
              {label}
              <small>{about}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
