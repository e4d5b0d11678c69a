'use client';

import type { ThreadView } from '@/server/filing/view';
import { threadWord } from './blockers';
import { useReview } from './review-state';

/** The numbered marks of comments at a place. Their numbers come from the style sheet, so that no text holds them. */
export function Pins({ threads, inline = false }: { threads: readonly ThreadView[]; inline?: boolean }) {
  const { choose, view } = useReview();
  return (
    <>
      {threads.map((thread) => (
        <button
          key={thread.id}
          type="button"
          className={`pin ${inline ? 'pin-in' : ''} ${thread.status === 'resolved' ? 'pin-done' : ''}`}
          data-n={thread.number}
          aria-label={`意见 ${thread.number}，${threadWord(view, thread)}，到右栏查看`}
          onClick={() => choose(thread.id)}
        />
      ))}
    </>
  );
}
