import type { Body, LeftOut } from '../blocks';
import { openCompoundFile } from './compound-file';
import { paragraphsIn } from './paragraphs';
import { gather } from './tables';
import { type WordBinary, wordBinary } from './word-binary';

/** Text boxes stand apart from the text, and where they hang on the page is not read. */
function boxedText(word: WordBinary, block: number): LeftOut[] {
  const { beforeBoxes, boxes } = word.lengths;
  const texts = paragraphsIn(word, beforeBoxes, beforeBoxes + boxes).map(({ text }) => text.trim());
  const raw = texts.filter((text) => text !== '').join('\n');
  if (raw === '') return [];
  const why = '这段文字在文本框中，没有读入。请核对，或用 Word、WPS 另存为 .docx 后再导入';
  return [{ block, raw, why }];
}

/**
 * Reads a Word 97–2003 file (.doc, and .wps, which is the same) to blocks. A table comes with its merged boxes where
 * its rows define their cells; else it is told of and not read.
 *
 * @throws UnreadableFile DAMAGED, ENCRYPTED, VERY_OLD_WORD, BOMB or TABLE_TOO_LARGE
 */
export function readDoc(bytes: Uint8Array): Body {
  const word = wordBinary(openCompoundFile(bytes));
  const { blocks, leftOut } = gather(paragraphsIn(word, 0, word.lengths.text), 0);
  return { blocks, leftOut: [...leftOut, ...boxedText(word, Math.max(0, blocks.length - 1))] };
}
