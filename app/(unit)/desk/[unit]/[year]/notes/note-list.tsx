import type { FillInNote } from '@/report/forms/fill-in-notes';

/** Notes on filling in, each with what it follows from. */
export function NoteList({ notes }: { notes: readonly FillInNote[] }) {
  return (
    <ul className="notes">
      {notes.map(({ text, basis }) => (
        <li key={text}>
          {text}
          {basis === null ? null : <span className="muted">{`（${basis}）`}</span>}
        </li>
      ))}
    </ul>
  );
}
