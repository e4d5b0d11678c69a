import type { Bytes } from './bytes';

/** One property change ([MS-DOC] 2.2.5): its code and its operand. */
export interface Sprm {
  readonly code: number;
  readonly operand: Bytes;
}

/** Property codes that the reader asks for ([MS-DOC] 2.6). */
export const SPRM = {
  deletedByRevision: 0x0800,
  hidden: 0x083c,
  struck: 0x0837,
  struckTwice: 0x2a53,
  /** Above the line (1) or below it (2). */
  raised: 0x2a48,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  depth: 0x6649,
  listLevel: 0x260a,
  list: 0x460b,
  elsewhere: 0x6646,
  tableDefinition: 0xd608,
  verticalMerge: 0xd62b,
  horizontalMerge: 0x5624,
} as const;

const TAB_STOPS = 0xc615;
/** Operand sizes by the code's upper three bits; 6 has a length byte of its own. */
const SIZES = [1, 1, 2, 4, 2, 2, Number.NaN, 3];

/** Where the operand begins behind its own length, and how long it is. */
function variableOperand(code: number, bytes: Bytes, at: number): { skip: number; length: number } {
  if (code === SPRM.tableDefinition) return { skip: 2, length: Math.max(0, bytes.u16(at) - 1) };
  const length = bytes.u8(at);
  if (code !== TAB_STOPS || length !== 255) return { skip: 1, length };
  const deleted = bytes.u8(at + 1);
  const added = bytes.u8(at + 2 + deleted * 4);
  return { skip: 1, length: 2 + deleted * 4 + added * 3 };
}

/** The property changes in a list of them; a list cut off ends with the last whole one. */
export function sprmsIn(bytes: Bytes): Sprm[] {
  const found: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.u16(at);
    const size = SIZES[code >> 13] ?? 1;
    const { skip, length } = Number.isNaN(size)
      ? variableOperand(code, bytes, at + 2)
      : { skip: 0, length: size };
    if (at + 2 + skip + length > bytes.length) break;
    found.push({ code, operand: bytes.part(at + 2 + skip, length) });
    at += 2 + skip + length;
  }
  return found;
}
