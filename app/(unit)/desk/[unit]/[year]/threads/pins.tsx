'use client';

import { useDesk } from '../state/desk-context';

/** The element id of a thread's card. */
export const threadAnchor = (id: string) => `thread-${id}`;

/** The numbered pins of the reviewer's comments on one cell; a click shows the thread. */
export function Pins({ cell }: { cell: string }) {
  const { showPane, view } = useDesk();
  const here = view.threads.filter(
    (thread) => thread.place.kind === 'cell' && thread.place.cell === cell && thread.status !== 'resolved',
  );
  return here.map((thread) => (
    <a
      key={thread.id}
      className="pin"
      href={`#${threadAnchor(thread.id)}`}
      aria-label={`审核意见 ${thread.number}`}
      onClick={(event) => {
        event.preventDefault();
        showPane('findings');
        requestAnimationFrame(() =>
          document.getElementById(threadAnchor(thread.id))?.scrollIntoView({ block: 'center' }),
        );
      }}
    >
      {thread.number}
    </a>
  ));
}
