import type { Figure } from '../figure';

/** How strongly a mark divides: 、 < ， < ； < 。; 0 of what is no mark. */
function rankOf(mark: string): number {
  switch (mark) {
    case '、':
    case '+':
      return 1;
    case '，':
    case ',':
      return 2;
    case '；':
    case ';':
      return 3;
    case '。':
      return 4;
    default:
      return 0;
  }
}

/** The rank of the strongest mark between two figures. */
export function strength(gap: string): number {
  let strongest = 0;
  for (let at = 0; at < gap.length; at++) strongest = Math.max(strongest, rankOf(gap.charAt(at)));
  return strongest;
}

/** What stands behind the last mark; + is none here. */
export function afterMark(gap: string): string {
  let start = gap.length;
  while (start > 0 && (gap.charAt(start - 1) === '+' || rankOf(gap.charAt(start - 1)) === 0)) start -= 1;
  return gap.slice(start);
}

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
