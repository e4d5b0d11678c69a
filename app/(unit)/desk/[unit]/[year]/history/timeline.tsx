'use client';

import Link from 'next/link';
import { formatDateTime } from '@/components/dates';
import { useDesk } from '../state/desk-context';

/** What happened to the filing so far, newest last. */
export function Timeline() {
  const { view } = useDesk();
  if (view.timeline.length === 0) return null;
  return (
    <section aria-labelledby="timeline-h">
      <div className="group-h">
        <h2 id="timeline-h">办理过程</h2>
        <Link className="small" href={`/desk/${view.unit.code}/${view.year}/history`} prefetch={false}>
          修改历史
        </Link>
      </div>
      <ol className="line line-pad">
        {view.timeline.map((entry, index) => (
          <li
            key={`${entry.at.getTime()}${entry.what}`}
            {...(index === view.timeline.length - 1 ? { className: 'now' } : {})}
          >
            <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at)}</time> <b>{entry.what}</b>{' '}
            {entry.name}
            {entry.note ? <p>{entry.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
