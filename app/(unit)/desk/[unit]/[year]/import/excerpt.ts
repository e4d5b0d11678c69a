/** More characters than this of a text are shown only on demand. */
const SHORT = 48;
/** So many characters before the first difference are shown, to find the place by. */
const BEFORE = 12;

/** How many characters two texts have in common at their beginnings. */
function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((character, at) => character !== other[at]);
  return differs < 0 ? one.length : differs;
}

/**
 * A text short enough for a table's cell: whole, or from shortly before where it first differs from `other`, so that two
 * long texts with the same beginning are not shown as the same. Counted in characters, not UTF-16 units.
 *
 * @returns whole: whether nothing was left out
 */
export function excerpt(text: string, other: string): { words: string; whole: boolean; length: number } {
  const characters = [...text];
  const { length } = characters;
  if (length <= SHORT) return { words: text, whole: true, length };
  const differs = commonStart(characters, [...other]);
  const from = Math.max(0, Math.min(differs - BEFORE, length - SHORT));
  const to = from + SHORT;
  const words = `${from > 0 ? '…' : ''}${characters.slice(from, to).join('')}${to < length ? '…' : ''}`;
  return { words, whole: false, length };
}
