/**
 * Full-width ASCII (０ … ～) and the ideographic space as half-width. Keeps every UTF-16 offset, so that a place found
 * in the folded text is the same place in the text.
 */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** As compared with a printed wording: no white space at all, widths folded. */
export function foldWording(text: string): string {
  return foldWidth(text).replace(/\s+/g, '');
}

/** As a label is compared: also without the punctuation of list marks (1、 = 1. = （1）) and quote shapes. */
export function foldLabel(text: string): string {
  return foldWording(text).replace(/[.、()．:：,，。“”"'‘’「」]/g, '');
}
