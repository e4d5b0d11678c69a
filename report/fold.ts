/** Texts of sections are folded by a dozen rules at every check; shorter ones cost less than looking them up. */
const WORTH_KEEPING = 64;
/** The six sections of this report and of last year's, and some. */
const KEPT = 24;

/** The same function, which remembers what it made of the last few long texts. */
function remembering(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length < WORTH_KEEPING) return fold(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const folded = fold(text);
    const [oldest] = known.size < KEPT ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(text, folded);
    return folded;
  };
}

const foldedWidth = remembering((text) =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' '),
);
const foldedWording = remembering((text) => foldedWidth(text).replace(/\s+/g, ''));

/**
 * Full-width ASCII (０ … ～) and the ideographic space as half-width. Keeps every UTF-16 offset, so that a place found
 * in the folded text is the same place in the text.
 */
export function foldWidth(text: string): string {
  return foldedWidth(text);
}

/** As compared with a printed wording: no white space at all, widths folded. */
export function foldWording(text: string): string {
  return foldedWording(text);
}

/** As a label is compared: also without the punctuation of list marks (1、 = 1. = （1）) and quote shapes. */
export function foldLabel(text: string): string {
  return foldWording(text).replace(/[.、()．:：,，。“”"'‘’「」]/g, '');
}
