'use client';

import type { Place } from '@/report/finding';
import type { SectionId } from '@/report/ids';
import { useDesk } from '../state/desk-context';

/** The element id of a thread's card. */
export const threadAnchor = (id: string) => `thread-${id}`;

/** The numbered pins of the reviewer's comments on one cell; a click shows the thread. */
export function Pins({ cell }: { cell: string }) {
  return <PinsOn on={(place) => place.kind === 'cell' && place.cell === cell} />;
}

/** The same of one section's text. */
export function SectionPins({ section }: { section: SectionId }) {
  return <PinsOn on={(place) => place.kind === 'section' && place.section === section} />;
}

function PinsOn({ on }: { on: (place: Place) => boolean }) {
  const { showPane, view } = useDesk();
  const here = view.threads.filter(({ place, status }) => status !== 'resolved' && on(place));
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
