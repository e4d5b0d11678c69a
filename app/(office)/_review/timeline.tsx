import { formatDateTime } from '@/components/dates';
import type { TimelineEntry } from '@/server/filing/view';

/** What happened to the filing, newest last; the present one filled. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <>
      <h2 className="side-h">经过</h2>
      <ol className="line">
        {entries.map((entry, index) => (
          <li
            key={`${entry.at.getTime()} ${entry.what}`}
            className={index === entries.length - 1 ? 'now' : ''}
          >
            <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at)}</time>
            <b>{entry.what}</b>
            <br />
            {entry.name}
            {entry.note === '' ? null : `：${entry.note}`}
          </li>
        ))}
      </ol>
    </>
  );
}
