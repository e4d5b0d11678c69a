import type { TableId } from '@/report/ids';
import { type KnownAs, knownAs } from './known-labels';
import type { Token } from './tokens';

/** A label put together from one token or several lines of it. */
export interface RunLabel {
  readonly text: string;
  /** Null where no form's table has such a label. */
  readonly known: KnownAs | null;
}

/** A label is broken over this many lines at most. */
const MOST_LINES = 4;

interface Ending {
  readonly score: number;
  readonly labels: readonly RunLabel[];
}

/**
 * Parts a run of words between two rows of numbers into labels: 三、本年度办理结果 and （一）予以公开 are two, a label
 * broken over two lines is one. Of all ways the one is taken that makes the most of the run known labels.
 */
export function labelsOfRun(run: readonly Token[], table: TableId): readonly RunLabel[] {
  const best: Ending[] = [{ score: 0, labels: [] }];
  for (let end = 1; end <= run.length; end += 1) {
    let found: Ending | null = null;
    for (let count = 1; count <= Math.min(MOST_LINES, end); count += 1) {
      const before = best[end - count];
      const text = run
        .slice(end - count, end)
        .map((token) => token.text)
        .join('');
      const known = knownAs(text, table, ['row', 'group', 'column', 'note']);
      const score = (before?.score ?? 0) + (known === null ? 0 : known.score * text.length);
      if (before !== undefined && (found === null || score > found.score)) {
        found = { score, labels: [...before.labels, { text, known }] };
      }
    }
    best.push(found ?? { score: 0, labels: [] });
  }
  return best.at(-1)?.labels ?? [];
}
