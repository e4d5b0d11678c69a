'use client';

import type { ReactNode } from 'react';
import { useState } from 'react';

/** A details element whose content is made only once it is opened: for what takes work to make, as a text's differences. */
export function OpenedDetails(props: { className: string; summary: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={props.className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.summary}</summary>
      {open ? props.children() : null}
    </details>
  );
}
