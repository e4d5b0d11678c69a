import { type Level, type Levels, listNumbers, type NumberedBy } from '../list-numbers';
import type { Bytes } from './bytes';
import { operandOf } from './properties';
import { SPRM, type Sprm } from './sprms';
import { LISTS, listAt, type WordBinary } from './word-binary';

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const MOST_LISTS = 2_000;

/** Number formats ([MS-OSHARED] 2.2.1.3, MSONFC) by the names that .docx has for them. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  ...[10, 11, 33, 35, 37, 39].map((code) => [code, 'chineseCounting'] as const),
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [18, 'decimalEnclosedCircle'],
  [23, 'bullet'],
  [255, 'none'],
]);

/** A level's text, in which signs 0 to 8 stand for the numbers of levels 1 to 9. */
function patternAt(table: Bytes, at: number): string {
  const units = Array.from({ length: Math.min(table.u16(at), 255) }, (_, index) =>
    table.u16(at + 2 + index * 2),
  );
  return units.map((unit) => (unit < LEVELS ? `%${unit + 1}` : String.fromCharCode(unit))).join('');
}

/** A list's level, and where the next one begins ([MS-DOC] 2.9.150, LVL). */
function levelAt(table: Bytes, at: number): { level: Level; next: number } {
  const text = at + LEVEL_BYTES + table.u8(at + 24) + table.u8(at + 25);
  return {
    level: {
      start: table.i32(at),
      format: FORMATS.get(table.u8(at + 4)) ?? 'decimal',
      text: patternAt(table, text),
    },
    next: text + 2 + table.u16(text) * 2,
  };
}

/** The lists' levels by the lists' numbers. They stand behind the list of lists, outside of its stated length. */
function levelsOf({ main, table }: WordBinary): ReadonlyMap<number, Levels> {
  const from = main.u32(LISTS.lists);
  const count = main.u32(LISTS.lists + 4) === 0 ? 0 : Math.min(table.u16(from), MOST_LISTS);
  const found = new Map<number, Levels>();
  let at = from + 2 + count * LIST_BYTES;
  for (let list = 0; list < count; list += 1) {
    const head = from + 2 + list * LIST_BYTES;
    const levels = new Map<number, Level>();
    const isSimple = (table.u8(head + 26) & 1) === 1;
    for (let index = 0; index < (isSimple ? 1 : LEVELS); index += 1) {
      const { level, next } = levelAt(table, at);
      levels.set(index, level);
      at = next;
    }
    found.set(table.i32(head), levels);
  }
  return found;
}

/** What paragraphs name is an override (counted from 1), which names the list. */
function listsOf(word: WordBinary): ReadonlyMap<string, Levels> {
  const levels = levelsOf(word);
  const overrides = listAt(word, LISTS.overrides);
  const count = Math.min(overrides.u32(0), MOST_LISTS);
  return new Map(
    Array.from({ length: count }, (_, at) => [
      String(at + 1),
      levels.get(overrides.i32(4 + at * OVERRIDE_BYTES)) ?? new Map(),
    ]),
  );
}

function numberedBy(sprms: readonly Sprm[]): NumberedBy | null {
  const list = operandOf(sprms, SPRM.list)?.i16(0) ?? 0;
  return list <= 0 ? null : { list: String(list), level: operandOf(sprms, SPRM.listLevel)?.u8(0) ?? 0 };
}

/** What stands before each paragraph by its own properties; call once a paragraph, in order. A style's are not read. */
export function docNumbers(word: WordBinary): (sprms: readonly Sprm[]) => string {
  const next = listNumbers(listsOf(word));
  return (sprms) => next(numberedBy(sprms));
}
