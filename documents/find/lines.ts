import type { Block } from '../blocks';
import type { PartMark } from '../part-marks';

/** One printed line of text outside the tables. A forced line break makes two lines of one paragraph. */
export interface Line {
  readonly block: number;
  /** Without the spaces around it; never empty. */
  readonly text: string;
  /** What our own writer marked its paragraph as. */
  readonly mark?: PartMark;
}

/** The document's lines in reading order, blank ones left out. */
export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'table') return [];
    const texts = block.text.split('\n').map((text) => text.trim());
    const mark = block.mark === undefined ? {} : { mark: block.mark };
    return texts.filter((text) => text !== '').map((text) => ({ block: at, text, ...mark }));
  });
}
