import { cutText } from '@/report/clean-text';
import { CELL_TEXT_LIMIT, stringOf } from './cell-content';

/** One row of the text sheet. `continued`: it goes on with the paragraph above, which was too long for one cell. */
export interface ParagraphRow {
  readonly text: string;
  readonly continued: boolean;
}

/** Half of a cell's limit: what looks like a character's code grows when it is written (stringOf). */
const PIECE = Math.floor(CELL_TEXT_LIMIT / 2);

function pieces(paragraph: string): string[] {
  if (stringOf(paragraph).length <= CELL_TEXT_LIMIT) return [paragraph];
  const piece = cutText(paragraph, PIECE);
  return [piece, ...pieces(paragraph.slice(piece.length))];
}

/** A section's text, a paragraph a row; a paragraph longer than a cell holds goes on in the next row. Line ends are \n. */
export function paragraphRows(text: string): ParagraphRow[] {
  if (text === '') return [];
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((paragraph) => pieces(paragraph).map((piece, at) => ({ text: piece, continued: at > 0 })));
}
