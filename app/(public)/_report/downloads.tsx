import { DOWNLOADS } from '@/components/download-formats';
import { Icon } from '@/components/icon';
import type { PublicReport } from '@/server/publication/view';

/** The published report as files. */
export function Downloads({ report: { unit, year } }: { report: PublicReport }) {
  return (
    <section>
      <h2>下载</h2>
      <ul className="dl">
        {DOWNLOADS.map(({ extension, label, about }) => (
          <li key={extension}>
            <a href={`/reports/${unit.code}/${year}/report.${extension}`}>
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
