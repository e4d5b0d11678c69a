'use client';

import Link from 'next/link';
import { formatDateTime } from '@/components/dates';
import { noticePath } from '@/server/notices/notice-path';
import type { NoticeView } from '@/server/notices/view';

/** Each notice with the way to what it speaks of; following it marks the notice as read. */
export function NoticeList(props: { notices: readonly NoticeView[]; onRead: (id: string) => void }) {
  if (props.notices.length === 0) return <p className="muted">没有消息。</p>;
  return (
    <ul className="notice-list">
      {props.notices.map((notice) => (
        <li key={notice.id} className={notice.read ? '' : 'notice-new'}>
          <div>
            <p>
              <Link
                href={noticePath(notice)}
                onClick={() => (notice.read ? undefined : props.onRead(notice.id))}
              >
                {notice.title}
              </Link>
              {notice.read ? null : <span className="vh">（未读）</span>}
            </p>
            <p className="muted small">{`${formatDateTime(notice.at)}　${notice.body}`}</p>
          </div>
          {notice.read ? null : (
            <button
              type="button"
              className="btn btn-sm"
              aria-label={`标为已读：${notice.title}`}
              onClick={() => props.onRead(notice.id)}
            >
              标为已读
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
