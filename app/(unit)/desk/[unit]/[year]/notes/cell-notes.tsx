'use client';

import { useEffect, useId, useState } from 'react';
import { cellNotes } from '@/report/forms/fill-in-notes';
import type { CellDefinition } from '@/report/forms/form';
import { NoteList } from './note-list';

/**
 * 填报说明 of the cell that the cursor is in. F1 opens and closes it without leaving the cell; it stays open from cell to
 * cell until it is closed.
 */
export function CellNotes({ cell }: { cell: CellDefinition }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      setOpen((shown) => !shown);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const notes = cellNotes(cell);
  if (notes.length === 0) return null;
  return (
    <>
      <button
        type="button"
        className="btn btn-sm btn-link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts="F1"
        // The cell keeps the cursor.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setOpen(!open)}
      >
        填报说明 <kbd>F1</kbd>
      </button>
      {open ? (
        <div className="cell-notes" id={id} role="status">
          <NoteList notes={notes} />
        </div>
      ) : null}
    </>
  );
}
