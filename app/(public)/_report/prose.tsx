import { paragraphsOf } from './paragraphs';

/** A section's text as it is printed: one paragraph a line, its own headings （一）… in bold. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="body">
      {paragraphsOf(text).map(({ key, lead, rest }) => (
        <p key={key}>
          {lead === '' ? null : <span className="lead">{lead}</span>}
          {rest}
        </p>
      ))}
    </div>
  );
}
