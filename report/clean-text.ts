/** Control characters other than tab and line ends, and halves of surrogate pairs that stand alone. */
const UNSTORABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/**
 * Text without what no page shows and PostgreSQL's jsonb refuses: control characters (tab and line ends stay) and lone
 * surrogates. They come with what was pasted or read from a damaged file; nobody typed them on purpose.
 */
export function cleanText(text: string): string {
  return text.replace(UNSTORABLE, '');
}

/** The first `limit` UTF-16 units at most; one fewer where the cut would part a surrogate pair (𠮷). */
export function cutText(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The last `limit` UTF-16 units at most, without half a character at the front: the end of a file's name tells more. */
export function endOfText(text: string, limit: number): string {
  const end = text.slice(-limit);
  return /^[\uDC00-\uDFFF]/.test(end) ? end.slice(1) : end;
}
