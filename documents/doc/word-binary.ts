import { UnreadableFile } from '../unreadable-file';
import { Bytes } from './bytes';
import type { CompoundFile } from './compound-file';

/** The parts of a Word 97–2007 document that its text and tables are in. Offsets: [MS-DOC] 2.5, FibRgFcLcb97. */
export interface WordBinary {
  /** The WordDocument stream: header, text, and the pages of properties. */
  readonly main: Bytes;
  /** The 0Table or 1Table stream: where everything is. */
  readonly table: Bytes;
  /** Properties too long for their page; empty where there is no such stream. */
  readonly data: Bytes;
  /** Lengths of the document's parts in characters, in file order. */
  readonly lengths: { readonly text: number; readonly beforeBoxes: number; readonly boxes: number };
}

const MAGIC = 0xa5ec;
/** Word 97's number; Word 6 and 95 have lower ones and another format. */
const FIRST_VERSION = 0x00c1;
const ENCRYPTED = 0x0100;
const TABLE_ONE = 0x0200;

/** A list in the table stream, by its place in the header. */
export const LISTS = {
  characters: 0x00fa,
  paragraphs: 0x0102,
  pieces: 0x01a2,
  lists: 0x02e2,
  overrides: 0x02ea,
};

/** The bytes of one of `LISTS`. */
export function listAt({ main, table }: WordBinary, at: number): Bytes {
  return table.part(main.u32(at), main.u32(at + 4));
}

/**
 * @throws UnreadableFile VERY_OLD_WORD, ENCRYPTED or DAMAGED
 */
export function wordBinary(file: CompoundFile): WordBinary {
  const main = new Bytes(file.stream('WordDocument') ?? new Uint8Array());
  if (main.u16(0) !== MAGIC) throw new UnreadableFile(main.length === 0 ? 'DAMAGED' : 'VERY_OLD_WORD');
  if (main.u16(2) < FIRST_VERSION) throw new UnreadableFile('VERY_OLD_WORD');
  const flags = main.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new UnreadableFile('ENCRYPTED');
  const table = file.stream((flags & TABLE_ONE) === 0 ? '0Table' : '1Table');
  if (table === null) throw new UnreadableFile('DAMAGED');
  const between = [0x50, 0x54, 0x5c, 0x60].reduce((sum, at) => sum + main.u32(at), 0);
  const text = main.u32(0x4c);
  return {
    main,
    table: new Bytes(table),
    data: new Bytes(file.stream('Data') ?? new Uint8Array()),
    lengths: { text, beforeBoxes: text + between, boxes: main.u32(0x64) },
  };
}
