import { formatLongDay } from '@/components/dates';
import type { PastOrigin } from '@/server/publication/view';

/** Says of a report of the past that it is one, and where it comes from. */
export function PastNote({ past }: { past: PastOrigin }) {
  const when = past.publishedOn === null ? '' : `原于${formatLongDay(past.publishedOn)}公布，`;
  return (
    <p className="note past-note">
      <b>历史公开</b>
      {`${when}由${past.officeName}按原文件“${past.fileName}”补录，内容以原公布文本为准，未在本平台签批。`}
    </p>
  );
}
