'use client';

import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import type { NoticesView } from '@/server/notices/view';
import { MailReminders } from './mail-reminders';
import { NoticeList } from './notice-list';

/** 消息: deadlines that come near and what the office did; and where they go by mail, where the installation sends any. */
export function Notices({ initial }: { initial: NoticesView }) {
  const [view, setView] = useState(initial);
  const [failure, setFailure] = useState('');
  const client = useTRPCClient();
  const markRead = async (noticeId: string | null) => {
    setFailure('');
    try {
      setView(await client.notices.markRead.mutate({ noticeId }));
    } catch (error) {
      setFailure(errorSentence(error));
    }
  };
  if (view.notices.length === 0 && view.mail === null) return null;
  return (
    <section className="notices" aria-labelledby="notices-h">
      <div className="notices-h">
        <h2 id="notices-h">{view.unread > 0 ? `消息（${view.unread} 条未读）` : '消息'}</h2>
        {view.unread > 0 ? (
          <button type="button" className="btn btn-sm" onClick={() => void markRead(null)}>
            全部标为已读
          </button>
        ) : null}
      </div>
      {failure ? (
        <p className="said-bad" role="alert">
          {failure}
        </p>
      ) : null}
      <NoticeList notices={view.notices} onRead={(id) => void markRead(id)} />
      {view.mail === null ? null : <MailReminders address={view.mail.address} onView={setView} />}
    </section>
  );
}
