/** By UTF-16 unit up to 。: 1 where it ends a sentence, the line end among them. Beyond, only the wide ; ! ? do. */
const LAST = 0x3002;
const ENDS = new Uint8Array(LAST + 1);
for (const mark of '。\n;!?') ENDS[mark.charCodeAt(0)] = 1;
const WIDE: ReadonlySet<number> = new Set(Array.from('；！？', (mark) => mark.charCodeAt(0)));

/** Where sentences end: the offsets of every 。；！？, of either width, and of every line end. */
export function endsIn(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Nearly every character of a text is told here: a Han character is none of the marks.
    if (unit > LAST ? unit >= 0xff00 && WIDE.has(unit) : ENDS[unit] === 1) ends.push(at);
  }
  return ends;
}
