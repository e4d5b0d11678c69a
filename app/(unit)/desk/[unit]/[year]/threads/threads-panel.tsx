'use client';

import { useState } from 'react';
import { formatDateTime } from '@/components/dates';
import { PlaceChange } from '@/components/place-change';
import type { ThreadView } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { useReport } from '../state/use-desk-state';
import { useFilingAction } from '../state/use-filing-action';
import { threadAnchor } from './pins';

const STATUS: Record<ThreadView['status'], string> = {
  open: '待单位回复',
  answered: '待审核员确认',
  resolved: '已解决',
};

/** The reviewer's comments, each at its place, with the unit's answers. */
export function ThreadsPanel() {
  const { view } = useDesk();
  const open = view.threads.filter((thread) => thread.status === 'open').length;
  return (
    <section className="threads" aria-label="审核意见">
      <div className="group-h">
        <h2>审核意见</h2>
        <span>{open > 0 ? `${open} 条待回复` : '已全部回复'}</span>
      </div>
      {view.threads.map((thread) => (
        <Thread key={thread.id} thread={thread} />
      ))}
    </section>
  );
}

function Thread({ thread }: { thread: ThreadView }) {
  const { goTo, view } = useDesk();
  const mayAnswer = view.actions.answer.allowed && thread.status !== 'resolved';
  return (
    <article className="thread" id={threadAnchor(thread.id)}>
      <header>
        <span className="pin">{thread.number}</span>
        <button type="button" className="btn btn-sm btn-link" onClick={() => goTo(thread.place)}>
          {thread.placeName}
        </button>
        <span className="st">{STATUS[thread.status]}</span>
      </header>
      {thread.messages.map((message) => (
        <p className="msg" key={`${message.at.getTime()}${message.side}`}>
          <b>{message.name}</b>
          <time dateTime={message.at.toISOString()}>{formatDateTime(message.at)}</time>
          <br />
          {message.text}
        </p>
      ))}
      {thread.was && thread.status !== 'resolved' ? <Change was={thread.was} /> : null}
      {mayAnswer ? <Answer thread={thread} /> : null}
    </article>
  );
}

function Change({ was }: { was: NonNullable<ThreadView['was']> }) {
  return <PlaceChange was={was} report={useReport()} />;
}

function Answer({ thread }: { thread: ThreadView }) {
  const { run, busy, failure } = useFilingAction();
  const [text, setText] = useState('');
  const send = async () => {
    const sent = await run((client) => client.filing.answer.mutate({ threadId: thread.id, text }));
    if (sent) setText('');
  };
  return (
    <form
      className="answer"
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <textarea
        className="text-field"
        aria-label={`回复审核意见 ${thread.number}`}
        placeholder="写明如何修改，或为什么不改"
        rows={2}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {failure ? <p className="sev-b small">{failure}</p> : null}
      <button type="submit" className="btn btn-sm" disabled={busy || text.trim() === ''}>
        回复
      </button>
    </form>
  );
}
