/** The marks that nearly every text is full of; a plain character is replaced far faster than a class. */
const BRACKETS = [
  [/（/g, '('],
  [/）/g, ')'],
  [/\u3000/g, ' '],
] as const;
const MARKS = [
  [/，/g, ','],
  [/；/g, ';'],
  [/：/g, ':'],
] as const;
const FOLDED = /[\uFF01-\uFF5E\u3000]/;
const WIDE = /[\uFF01-\uFF5E]/;
const EVERY_WIDE = /[\uFF01-\uFF5E]/g;

/** The ideographic space and full-width brackets alone, every offset kept: what both ways of folding a text begin with. */
export function foldBrackets(text: string): string {
  if (!FOLDED.test(text)) return text;
  let folded = text;
  for (const [mark, narrow] of BRACKETS) folded = folded.replace(mark, narrow);
  return folded;
}

/** foldWidth of what foldBrackets has folded. */
export function foldMarks(text: string): string {
  if (!WIDE.test(text)) return text;
  let folded = text;
  for (const [mark, narrow] of MARKS) folded = folded.replace(mark, narrow);
  if (!WIDE.test(folded)) return folded;
  return folded.replace(EVERY_WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/**
 * Full-width ASCII (０ … ～) and the ideographic space as half-width. Keeps every UTF-16 offset, so that a place found
 * in the folded text is the same place in the text.
 */
export const foldWidth = (text: string): string => foldMarks(foldBrackets(text));

/** The text without any white space. */
export const withoutSpace = (text: string): string => (/\s/.test(text) ? text.replace(/\s+/g, '') : text);

/** As compared with a printed wording: no white space at all, widths folded. */
export function foldWording(text: string): string {
  return withoutSpace(foldWidth(text));
}

/** As a label is compared: also without the punctuation of list marks (1、 = 1. = （1）) and quote shapes. */
export function foldLabel(text: string): string {
  return foldWording(text).replace(/[.、()．:：,，。“”"'‘’「」]/g, '');
}
