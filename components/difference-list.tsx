import type { CellValue } from '@/report/cell-value';
import type { Difference } from '@/report/differences';
import { cellText } from './cell-text';
import { changedParagraphs } from './changed-paragraphs';
import type { Run } from './word-diff';

/** What differs between two states of a report: cells old → new, texts by paragraph. `go` makes the names lead there. */
export function DifferenceList({
  differences,
  go,
}: {
  differences: readonly Difference[];
  go?: (path: string) => void;
}) {
  return (
    <ul className="changes">
      {differences.map((difference) => (
        <li key={difference.path}>
          <PlaceName difference={difference} go={go} />
          {difference.kind === 'text' ? (
            <TextDifference before={textOf(difference.before)} after={textOf(difference.after)} />
          ) : (
            <ValueDifference {...difference} />
          )}
        </li>
      ))}
    </ul>
  );
}

const textOf = (value: CellValue): string => String(value ?? '');
const words = (value: CellValue): string => cellText(value) || '（空）';

function PlaceName(props: { difference: Difference; go: ((path: string) => void) | undefined }) {
  const { difference, go } = props;
  if (!go || difference.kind === 'form') return <b>{difference.name}</b>;
  return (
    <button type="button" className="thread-at" onClick={() => go(difference.path)}>
      {difference.name}
    </button>
  );
}

/** 原为 3 → 现为 5（+2）. */
function ValueDifference({ before, after, by }: Pick<Difference, 'before' | 'after' | 'by'>) {
  return (
    <p>
      <span className="vh">原为</span>
      <del>{words(before)}</del>
      <span aria-hidden="true"> → </span>
      <span className="vh">，现为</span>
      <ins>{words(after)}</ins>
      {by === null ? null : <span className="by">{`（${by}）`}</span>}
    </p>
  );
}

/** The paragraphs that differ, with what was taken out and put in; the others are counted. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  return (
    <div className="text-changes">
      {changedParagraphs(before, after).map((part, at) =>
        part.kind === 'same' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are made anew with every text.
          <p key={at} className="muted small">{`（${part.paragraphs} 段没有改动）`}</p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts are made anew with every text.
          <p key={at}>{part.runs.map(piece)}</p>
        ),
      )}
    </div>
  );
}

function piece({ kind, text }: Run, at: number) {
  if (kind === 'added') return <ins key={at}>{text}</ins>;
  return kind === 'removed' ? <del key={at}>{text}</del> : text;
}
