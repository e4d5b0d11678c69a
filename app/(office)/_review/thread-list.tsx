'use client';

import { formatDateTime } from '@/components/dates';
import { Icon } from '@/components/icon';
import { PlaceChange } from '@/components/place-change';
import type { ThreadView } from '@/server/filing/view';
import { threadWord } from './blockers';
import { commentPlaceName } from './place-words';
import { useReview } from './review-state';
import { ThreadActions } from './thread-actions';

/** Every comment with its answers, in order of its number. */
export function ThreadList() {
  const { view } = useReview();
  if (view.threads.length === 0) {
    const how = '点报告里的数字，或各部分标题旁的“写意见”，意见就标在那里。';
    return <p className="nothing">还没有意见。{view.actions.comment.allowed ? how : ''}</p>;
  }
  return view.threads.map((thread) => <Thread key={thread.id} thread={thread} />);
}

function Thread({ thread }: { thread: ThreadView }) {
  const { chosen, visit, form, view } = useReview();
  return (
    <section
      className={`thread ${chosen === thread.id ? 'on' : ''}`}
      id={`thread-${thread.id}`}
      aria-label={`意见 ${thread.number}`}
    >
      <header>
        <span className={`pin ${thread.status === 'resolved' ? 'pin-done' : ''}`} data-n={thread.number} />
        <button type="button" className="thread-at" onClick={() => visit(thread.place, thread.id)}>
          {commentPlaceName(form, thread.place)}
        </button>
        {thread.openedBy === 'above' ? <span className="tag tag-b">市级退回</span> : null}
        <Standing thread={thread} />
      </header>
      <Quote thread={thread} />
      {thread.messages.map((message) => (
        <div className="msg" key={`${message.at.getTime()} ${message.name}`}>
          <b>{message.name}</b>
          <span className="muted small">{sideWords(thread, message.side, view.topName)}</span>
          <time dateTime={message.at.toISOString()}>{formatDateTime(message.at)}</time>
          <p>{message.text}</p>
        </div>
      ))}
      <Since thread={thread} />
      <ThreadActions thread={thread} />
    </section>
  );
}

function Standing({ thread }: { thread: ThreadView }) {
  const { view } = useReview();
  const done = thread.status === 'resolved';
  return (
    <span className={`st sev ${done ? 'sev-ok' : 'sev-w'}`}>
      <Icon name={done ? 'pass' : 'wait'} />
      {threadWord(view, thread)}
    </span>
  );
}

/** Whose word it is, where that isn't the reviewing office's own: （单位）, （西宁市人民政府）. */
function sideWords(thread: ThreadView, side: 'office' | 'unit', topName: string | null): string {
  if (side === 'unit') return '（单位）';
  return thread.openedBy === 'above' && topName ? `（${topName}）` : '';
}

/** What a later version has made of the place of a comment. */
function Since({ thread }: { thread: ThreadView }) {
  const { submission } = useReview();
  const at = thread.messages[0]?.at;
  if (!thread.was || thread.status === 'resolved' || !at || at >= submission.at) return null;
  return <PlaceChange was={thread.was} report={submission.report} />;
}

/** The stretch of text a comment is on, while that text is still the one on screen. */
function Quote({ thread }: { thread: ThreadView }) {
  const { submission } = useReview();
  const { place } = thread;
  const at = thread.messages[0]?.at;
  if (place.kind !== 'section' || place.start === undefined || !at || at < submission.at) return null;
  const text = (submission.report.sections[place.section] ?? '').slice(place.start, place.end);
  return (
    <blockquote className="thread-quote">{text.length > 60 ? `${text.slice(0, 60)}…` : text}</blockquote>
  );
}
