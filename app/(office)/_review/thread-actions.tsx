'use client';

import type { FormEvent } from 'react';
import { useState } from 'react';
import type { ThreadView } from '@/server/filing/view';
import { useReview } from './review-state';
import { sendOnCtrlEnter } from './send-key';
import { useDoing } from './use-doing';

/** A further word, 解决 or 重新打开: what the standing of the thread and the person's rights allow. */
export function ThreadActions({ thread }: { thread: ThreadView }) {
  const { view } = useReview();
  const above = thread.openedBy === 'above';
  const settling = view.actions[above ? 'resolve-above' : 'resolve'];
  if (settling.allowed)
    return thread.status === 'resolved' ? <Reopen thread={thread} /> : <Reply thread={thread} />;
  if (!above || thread.status === 'resolved' || !view.actions.resolve.allowed) return null;
  return <p className="thread-whose">由{view.topName ?? '市级'}核对单位的回复后解决。</p>;
}

function Reopen({ thread }: { thread: ThreadView }) {
  const { actions } = useReview();
  const { busy, failure, run } = useDoing();
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

function Reply({ thread }: { thread: ThreadView }) {
  const { actions } = useReview();
  const { busy, failure, run } = useDoing();
  const [text, setText] = useState('');
  const words = text.trim();
  async function reply() {
    await actions.reply(thread.id, words);
    setText('');
  }
  async function resolve() {
    // What is typed is said before the thread closes; it would be lost otherwise.
    if (words !== '') await reply();
    await actions.resolve(thread.id);
  }
  function send(event: FormEvent) {
    event.preventDefault();
    if (words !== '') void run(reply);
  }
  const settle = words === '' ? '解决' : '回复并解决';
  return (
    <>
      <form className="reply" onSubmit={send}>
        <textarea
          rows={1}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={sendOnCtrlEnter}
          placeholder="回复（Ctrl+Enter 发出）"
          aria-label={`回复意见 ${thread.number}`}
        />
        <button type="submit" className="btn" disabled={busy || words === ''}>
          回复
        </button>
        <button
          type="button"
          className="btn"
          disabled={busy}
          aria-label={`${settle}意见 ${thread.number}`}
          onClick={() => void run(resolve)}
        >
          {settle}
        </button>
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
