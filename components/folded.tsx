'use client';

import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';

/**
 * The rest of a list that is too long to be shown whole, behind a button that says how much there is. What is hidden
 * stays in the page, so that a description can still point to it.
 *
 * @param more what the button says, such as 还有 15 处同类问题
 * @param reveal opens it as soon as it is true: something in it is wanted
 */
export function Folded(props: { more: string; reveal?: boolean; children: ReactNode }) {
  const { more, reveal = false, children } = props;
  const [opened, setOpened] = useState(false);
  const id = useId();
  // Once revealed it stays open: cards shall not jump away as the cursor moves on.
  useEffect(() => {
    if (reveal) setOpened(true);
  }, [reveal]);
  const open = opened || reveal;
  return (
    <>
      <button
        type="button"
        className="btn btn-link btn-sm fold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpened(!open)}
      >
        {open ? '收起' : more}
      </button>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </>
  );
}
