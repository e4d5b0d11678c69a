import type { Figure } from '../figure';

const RANK: Readonly<Record<string, number>> = { '、': 1, '+': 1, '，': 2, ',': 2, '；': 3, ';': 3, '。': 4 };

/** The strongest mark between two figures: 、 < ， < ； < 。 */
export function strength(gap: string): number {
  let rank = 0;
  for (const char of gap) rank = Math.max(rank, RANK[char] ?? 0);
  return rank;
}

export const afterMark = (gap: string) =>
  gap.slice(Math.max(...['、', '，', ',', '；', ';', '。'].map((mark) => gap.lastIndexOf(mark))) + 1);

export interface Text {
  /** With what counts nothing blotted out. */
  readonly words: string;
  /** The same, nothing blotted out. */
  readonly said: string;
  readonly figures: readonly Figure[];
}

export const gapAfter = ({ words, figures }: Text, at: number): string =>
  words.slice(figures[at]?.end ?? 0, figures[at + 1]?.start ?? words.length);

/** The same stretch with dates, ordinals and the like as they stand. */
export const saidAfter = ({ said, figures }: Text, at: number): string =>
  said.slice(figures[at]?.end ?? 0, figures[at + 1]?.start ?? said.length);
