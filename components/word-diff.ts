import { diffArrays } from 'diff';

/** A stretch of two texts laid over each other. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Beyond so many differing words, or paragraphs, two texts are not told apart any finer: the work grows with the square of
 * it, and nobody reads such a comparison.
 */
const MOST_WORDS = 1_000;
const MOST_PARAGRAPHS = 300;

const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Line by line, each with its line end. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);
/** Segmented line by line: in one piece, a long text takes many times as long. */
const wordsOf = (text: string): string[] =>
  linesOf(text).flatMap((line) => Array.from(WORDS.segment(line), ({ segment }) => segment));

/**
 * What was added to a text and what was taken from it, word by word; paragraph by paragraph where almost everything is
 * different, and as one where that is too much too. The same and added runs make up `after`, the same and removed ones
 * `before`.
 */
export function wordDiff(before: string, after: string): Run[] {
  const changes =
    diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_WORDS }) ??
    diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_PARAGRAPHS });
  if (!changes)
    return readable([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  return readable(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** A single character that two different wordings happen to share (的, ，) says nothing: it goes with what is around it. */
const isStray = (run: Run): boolean => run.kind === 'same' && run.text.length === 1 && run.text !== '\n';

/** Each stretch of changes as one removed and one added run, strays between them included. */
function readable(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  runs.forEach((run, at) => {
    const next = runs[at + 1];
    const inside = removed !== '' && added !== '' && next !== undefined && next.kind !== 'same';
    if (run.kind === 'same' && !(isStray(run) && inside)) {
      flush();
      out.push(run);
      return;
    }
    if (run.kind !== 'added') removed += run.text;
    if (run.kind !== 'removed') added += run.text;
  });
  flush();
  return out;
}
