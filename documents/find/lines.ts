import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import type { Block, Table } from '../blocks';
import type { PartMark } from '../part-marks';

/** One printed line of text outside the tables. A forced line break makes two lines of one paragraph. */
export interface Line {
  readonly block: number;
  /** Without the spaces around it; never empty. */
  readonly text: string;
  /** The row of the table it stands in: a section's heading may be one of a table's rows. */
  readonly row?: number;
  /** What our own writer marked its paragraph as. */
  readonly mark?: PartMark;
}

const HEADINGS: ReadonlySet<string> = new Set(
  FORMS.flatMap((form) => form.sections.map(({ heading }) => foldLabel(heading))),
);

/** The rows of a table that are a section's heading and nothing else. */
export function headingRows({ boxes }: Table): ReadonlyMap<number, string> {
  const headed = boxes.filter(({ text }) => HEADINGS.has(foldLabel(text)));
  return new Map(headed.map(({ row, text }) => [row, text.replace(/\s+/g, '')]));
}

/** A paragraph's lines, a section's heading that a forced line break parts put together again. */
function withWholeHeadings(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const whole = `${found.at(-1) ?? ''}${text}`;
    if (found.length > 0 && HEADINGS.has(foldLabel(whole))) found[found.length - 1] = whole;
    else found.push(text);
  }
  return found;
}

/** The document's lines in reading order, blank ones left out. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, at): Line[] => {
    if (block.kind === 'table') {
      return Array.from(headingRows(block), ([row, text]) => ({ block: at, text, row }));
    }
    const texts = block.text
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const mark = block.mark === undefined ? {} : { mark: block.mark };
    return withWholeHeadings(texts).map((text) => ({ block: at, text, ...mark }));
  });
}
