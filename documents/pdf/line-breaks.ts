import type { TextLine } from './text-lines';

/** Marks that never begin a line in Chinese type: they keep to the sign before them. */
const CLOSING = /^[，。、；：！？）》」』】〉”’…％%),.;:!?]/;
/** Signs that stay together: words of letters, numbers. */
const JOINED = /^[A-Za-z0-9.,%％+-]$/;

/** Whether a text begins with a mark that belongs to the line above. */
export const closes = (text: string): boolean => CLOSING.test(text);

/**
 * How much room the beginning of a line takes that can't be parted: one ideograph with the closing marks behind it, or
 * a whole word or number. In points.
 */
export function tokenWidth(line: TextLine): number {
  const signs = line.glyphs.filter(({ text }) => text !== ' ');
  const [first] = signs;
  if (first === undefined) return 0;
  let end = first.x1;
  const isWord = JOINED.test(first.text);
  for (const sign of signs.slice(1)) {
    const goesOn = isWord ? JOINED.test(sign.text) && sign.x0 - end < sign.size * 0.3 : closes(sign.text);
    if (!goesOn) break;
    end = sign.x1;
  }
  return end - first.x0;
}

/** Width of a line's first sign: how much room a number takes that is broken because it fits on no line. In points. */
export function signWidth(line: TextLine): number {
  const first = line.glyphs.find(({ text }) => text !== ' ');
  return first === undefined ? 0 : first.x1 - first.x0;
}
