/** What is quoted or escaped in a format and printed as it stands; the last is how Chinese Excel escapes. */
const LITERAL = /"([^"]*)"|\\(.)|!(.)/g;
/** Room left for a sign's width, a sign repeated; colours, conditions, locales without a currency. */
const UNPRINTED = /_.|\*.|\[\$-[^\]]*\]|\[(?!\$)[^\]]*\]/g;
/** Signs that make another number of the one they stand at, or money of it. */
const TELLING = /[\d.,元¥￥$€%％百千万亿]/;
/** The built-in formats of money (ECMA-376 part 1, 18.8.30). */
const MONEY_IDS: ReadonlySet<number> = new Set([5, 6, 7, 8, 42, 44]);
/** Longer codes are cut where one is shown. */
const SHOWN = 14;

/** The parts of a format: for numbers above 0, below 0, 0 and text; a `;` may be quoted. */
const sectionsOf = (code: string): string[] =>
  code.match(/(?:"[^"]*"|\\.|!.|[^;])+|(?<=^|;)(?=;|$)/g) ?? [code];

function sectionFor(value: number, code: string): string {
  const [above = '', below = above] = sectionsOf(code);
  return value < 0 ? below : above;
}

/** Whether a number printed so is read as another one: 123450 as 12.3 (万), 12 as 120, or not at all. */
function isOdd(section: string): boolean {
  const visible = section.replace(UNPRINTED, '');
  if (/\[\$[^\]]+\]/.test(visible)) return true;
  const literals = Array.from(
    visible.matchAll(LITERAL),
    ([, quoted, escaped, other]) => quoted ?? escaped ?? other,
  );
  // 万元 is what the form counts money in.
  if (literals.some((text) => text !== '万元' && TELLING.test(text ?? ''))) return true;
  const bare = visible.replace(LITERAL, '');
  if (/general|通用|@/i.test(bare)) return false;
  return !/[0#?]/.test(bare) || /[0#?],+(?![0#?])/.test(bare) || /[/元¥￥$€]/.test(bare);
}

/**
 * What of a format makes a number look like another one than it is; null where a person sees the number itself, rounded
 * at most. A 0 that is printed as a dash is 0.
 *
 * @param code the format's code, null for a built-in one
 */
export function oddFormat(value: number, id: number, code: string | null): string | null {
  if (code === null) return MONEY_IDS.has(id) ? '货币' : null;
  if (value === 0 || !isOdd(sectionFor(value, code))) return null;
  const shown = code.replace(/[()（）]/g, '');
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN - 1)}…` : shown;
}
