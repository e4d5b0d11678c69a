import { formatDateTime } from '@/components/dates';
import type { TimelineEntry } from '@/server/filing/view';

/** What the city alone does: named as its own, because the other lines are the unit's or its office's. */
const OF_THE_CITY: readonly string[] = ['review.held', 'review.released', 'review.sent-back'];

/** What happened to the filing, newest last; the present one filled. `topName`: the city, where it is above the unit. */
export function Timeline(props: { entries: readonly TimelineEntry[]; topName: string | null }) {
  const { entries, topName } = props;
  return (
    <>
      <h2 className="side-h">办理过程</h2>
      <ol className="line">
        {entries.map((entry, index) => (
          <li
            key={`${entry.at.getTime()} ${entry.what}`}
            className={index === entries.length - 1 ? 'now' : ''}
          >
            <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at)}</time>
            <b>{entry.what}</b>
            <br />
            {OF_THE_CITY.includes(entry.action) && topName ? `${topName} ` : ''}
            {entry.name}
            {entry.note === '' ? null : `：${entry.note}`}
          </li>
        ))}
      </ol>
    </>
  );
}
