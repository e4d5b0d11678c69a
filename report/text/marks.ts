/** Where the characters stand that the reading of a text begins with, each list in order, as UTF-16 offsets. */
export interface Marks {
  /** Where sentences end: every 。；！？, of either width, and every line end. */
  readonly ends: readonly number[];
  /** Every digit, of either width, and every Chinese numeral. */
  readonly numerals: readonly number[];
  /** Every character of which a denial has one: 未, 无, 没, 零, 〇, 0, and 收 of 不收. */
  readonly denials: readonly number[];
}

const END = 1;
const NUMERAL = 2;
const DENIAL = 4;

/** What each UTF-16 unit is, as a sum of these; nearly all are nothing. */
const KINDS = new Uint8Array(0x1_0000);
for (const [kind, characters] of [
  [END, '。\n;!?；！？'],
  [NUMERAL, '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿'],
  [DENIAL, '未无没零〇0０收'],
] as const)
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    KINDS[unit] = (KINDS[unit] ?? 0) | kind;
  }

/** Finds all of them in one go: a look at every character is most of what reading a text costs. */
export function marksIn(text: string): Marks {
  const ends: number[] = [];
  const numerals: number[] = [];
  const denials: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind === 0) continue;
    if ((kind & END) !== 0) ends.push(at);
    if ((kind & NUMERAL) !== 0) numerals.push(at);
    if ((kind & DENIAL) !== 0) denials.push(at);
  }
  return { ends, numerals, denials };
}
