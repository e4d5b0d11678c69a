import { UnreadableFile } from '../unreadable-file';
import { LISTS, listAt, type WordBinary } from './word-binary';

/** A run of the document's characters that lies in one place of the file ([MS-DOC] 2.4.1). */
export interface Piece {
  /** Position of its first character in the document. */
  readonly from: number;
  readonly text: string;
  /** Offset of its first character in the WordDocument stream. */
  readonly offset: number;
  readonly bytesEach: 1 | 2;
}

const PROPERTIES = 0x01;
const PIECE_TABLE = 0x02;
const COMPRESSED = 0x4000_0000;
const PIECE_BYTES = 8;
const MOST_PIECES = 100_000;

/** Where the piece table begins behind the property lists before it, and how long it is. */
function pieceTable(word: WordBinary) {
  const bytes = listAt(word, LISTS.pieces);
  let at = 0;
  while (bytes.u8(at) === PROPERTIES && at < bytes.length) at += 3 + bytes.u16(at + 1);
  if (bytes.u8(at) !== PIECE_TABLE) throw new UnreadableFile('DAMAGED');
  return bytes.part(at + 5, bytes.u32(at + 1));
}

function textAt(word: WordBinary, offset: number, count: number, bytesEach: 1 | 2): string {
  const bytes = word.main.part(offset, count * bytesEach).bytes;
  return new TextDecoder(bytesEach === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
}

/**
 * The document's text piece by piece, in reading order.
 *
 * @throws UnreadableFile DAMAGED where pieces are missing, or more than the file can hold
 */
export function piecesOf(word: WordBinary): Piece[] {
  const plc = pieceTable(word);
  const count = Math.floor((plc.length - 4) / (PIECE_BYTES + 4));
  if (count < 1 || count > MOST_PIECES) throw new UnreadableFile('DAMAGED');
  const pieces: Piece[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const from = plc.u32(index * 4);
    const length = plc.u32(index * 4 + 4) - from;
    const packed = plc.u32((count + 1) * 4 + index * PIECE_BYTES + 2);
    const bytesEach = (packed & COMPRESSED) === 0 ? 2 : 1;
    const offset = bytesEach === 1 ? (packed & ~COMPRESSED) >>> 1 : packed;
    total += length * bytesEach;
    if (length < 0 || total > word.main.length) throw new UnreadableFile('DAMAGED');
    pieces.push({ from, offset, bytesEach, text: textAt(word, offset, length, bytesEach) });
  }
  return pieces;
}
