'use client';

import type { FormEvent } from 'react';
import { useState } from 'react';
import { formatDateTime } from '@/components/dates';
import { Icon } from '@/components/icon';
import type { ThreadView } from '@/server/filing/view';
import { noRight, threadWord } from './blockers';
import { commentPlaceName } from './place-words';
import { useReview } from './review-state';
import { useDoing } from './use-doing';

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
  const { chosen, visit, form } = useReview();
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
        <Standing status={thread.status} />
      </header>
      <Quote thread={thread} />
      {thread.messages.map((message) => (
        <div className="msg" key={`${message.at.getTime()} ${message.name}`}>
          <b>{message.name}</b>
          <span className="muted small">{message.side === 'unit' ? '（单位）' : ''}</span>
          <time dateTime={message.at.toISOString()}>{formatDateTime(message.at)}</time>
          <p>{message.text}</p>
        </div>
      ))}
      <ThreadActions thread={thread} />
    </section>
  );
}

function Standing({ status }: { status: ThreadView['status'] }) {
  const { view } = useReview();
  const done = status === 'resolved';
  return (
    <span className={`st sev ${done ? 'sev-ok' : 'sev-w'}`}>
      <Icon name={done ? 'pass' : 'wait'} />
      {threadWord(status, noRight(view) === null)}
    </span>
  );
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

/** A further word, 解决 or 重新打开: what the standing of the thread and the person's rights allow. */
function ThreadActions({ thread }: { thread: ThreadView }) {
  const { view, actions } = useReview();
  const { busy, failure, run } = useDoing();
  const [text, setText] = useState('');
  if (!view.actions.resolve.allowed) return null;
  async function send(event: FormEvent) {
    event.preventDefault();
    if (text.trim() !== '' && (await run(() => actions.reply(thread.id, text.trim())))) setText('');
  }
  if (thread.status === 'resolved') {
    return (
      <div className="reply">
        <button
          type="button"
          className="btn btn-sm"
          disabled={busy}
          aria-label={`重新打开意见 ${thread.number}`}
          onClick={() => void run(() => actions.reopen(thread.id))}
        >
          重新打开
        </button>
        <Failure text={failure} />
      </div>
    );
  }
  return (
    <>
      <form className="reply" onSubmit={(event) => void send(event)}>
        <input
          type="text"
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          placeholder="回复"
          aria-label={`回复意见 ${thread.number}`}
        />
        {text.trim() === '' ? (
          <button
            type="button"
            className="btn"
            disabled={busy}
            aria-label={`解决意见 ${thread.number}`}
            onClick={() => void run(() => actions.resolve(thread.id))}
          >
            解决
          </button>
        ) : (
          <button type="submit" className="btn" disabled={busy}>
            回复
          </button>
        )}
      </form>
      <Failure text={failure} />
    </>
  );
}

function Failure({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <p className="said-bad" role="alert">
      {text}
    </p>
  );
}
