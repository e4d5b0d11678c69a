'use client';

import { useEffect, useRef } from 'react';
import { useDesk } from '../state/desk-context';
import { partName } from './part-list';

/**
 * The heading of the part that is shown. Whoever goes to another part by a link or a button is put here: what was pressed
 * stands elsewhere, or has gone. On arriving at the page nothing has the focus yet, and so it stays.
 */
export function PartHeading() {
  const { form, part } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    if (document.activeElement !== document.body) heading.current?.focus();
  }, [part]);
  return (
    <h2 ref={heading} tabIndex={-1} data-arrive="" className="part-heading">
      {partName(form, part)}
    </h2>
  );
}
