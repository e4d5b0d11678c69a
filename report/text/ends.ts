const STOP = 0x3002; // 。
const LINE_END = 0x0a;
/** Beside 。 and the line end: ; ! ? of either width. */
const MARKS: ReadonlySet<number> = new Set(Array.from(';!?；！？', (mark) => mark.charCodeAt(0)));

/** Where sentences end: the offsets of every 。；！？, of either width, and of every line end. */
export function endsIn(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Nearly every character of a text is told here: a Han character is none of the marks.
    if (unit > STOP && unit < 0xff00) continue;
    if (unit === STOP || unit === LINE_END || MARKS.has(unit)) ends.push(at);
  }
  return ends;
}
