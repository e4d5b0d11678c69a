import type { Bytes } from './bytes';
import { SPRM, type Sprm, sprmsIn } from './sprms';
import { listAt, type WordBinary } from './word-binary';

/** The properties of the characters or paragraphs in one stretch of the WordDocument stream. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sprms: readonly Sprm[];
}

const PAGE_BYTES = 512;
const PAGE_NUMBER = 0x3f_ffff;
/** What each run's entry takes in a page: characters one byte, paragraphs one and their height's twelve. */
const ENTRY_BYTES = { characters: 1, paragraphs: 13 } as const;
type Of = keyof typeof ENTRY_BYTES;

const characterList = (page: Bytes, at: number): Bytes => page.part(at + 1, page.u8(at));

/** A paragraph's list counts in words, and opens with its style's number ([MS-DOC] 2.9.181). */
function paragraphList(page: Bytes, at: number): Bytes {
  const words = page.u8(at);
  const list = words === 0 ? page.part(at + 2, page.u8(at + 1) * 2) : page.part(at + 1, words * 2 - 1);
  return list.part(2, list.length - 2);
}

/** A list too long for its page stands in the Data stream ([MS-DOC] 2.6.2, sprmPHugePapx). */
function fromElsewhere(sprms: readonly Sprm[], data: Bytes): readonly Sprm[] {
  const away = sprms.find(({ code }) => code === SPRM.elsewhere)?.operand.u32(0);
  return away === undefined ? sprms : sprmsIn(data.part(away + 2, data.u16(away)));
}

function stretchesOfPage(page: Bytes, of: Of, data: Bytes): Stretch[] {
  const count = page.u8(PAGE_BYTES - 1);
  const entries = (count + 1) * 4;
  return Array.from({ length: count }, (_, index) => {
    const at = page.u8(entries + index * ENTRY_BYTES[of]) * 2;
    const list = of === 'characters' ? characterList(page, at) : paragraphList(page, at);
    const sprms = at === 0 ? [] : sprmsIn(list);
    return {
      from: page.u32(index * 4),
      to: page.u32(index * 4 + 4),
      sprms: of === 'paragraphs' ? fromElsewhere(sprms, data) : sprms,
    };
  });
}

/** All stretches of one of `LISTS`, by offset. Pages are counted once, so that none can be made to stand for many. */
export function stretchesOf(word: WordBinary, list: number, of: Of): Stretch[] {
  const plc = listAt(word, list);
  const count = Math.max(0, Math.floor((plc.length - 4) / 8));
  const numbers = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    numbers.add(plc.u32((count + 1) * 4 + index * 4) & PAGE_NUMBER);
  }
  const pages = Array.from(numbers)
    .filter((number) => (number + 1) * PAGE_BYTES <= word.main.length)
    .map((number) => word.main.part(number * PAGE_BYTES, PAGE_BYTES));
  return pages
    .flatMap((page) => stretchesOfPage(page, of, word.data))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

/** The stretch that an offset lies in; undefined where nothing is said of it. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined) return undefined;
    if (offset < stretch.from) high = middle - 1;
    else if (offset >= stretch.to) low = middle + 1;
    else return stretch;
  }
  return undefined;
}

/** The last value set for a property; undefined where it is left as it is. */
export function operandOf(sprms: readonly Sprm[], code: number): Bytes | undefined {
  return sprms.findLast((sprm) => sprm.code === code)?.operand;
}

/** Whether a switch is on. */
export const isOn = (sprms: readonly Sprm[], code: number): boolean =>
  (operandOf(sprms, code)?.u8(0) ?? 0) === 1;
