/** A text after something was put in, and where the caret then stands (UTF-16 offset). */
export interface Inserted {
  readonly text: string;
  readonly caret: number;
}

/** Puts a heading on a line of its own at an offset; what stood behind goes on in the next line. */
export function insertHeading(text: string, at: number, heading: string): Inserted {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const above = before === '' || before.endsWith('\n') ? '' : '\n';
  const below = after.startsWith('\n') ? '' : '\n';
  return {
    text: `${before}${above}${heading}${below}${after}`,
    // At the beginning of the line below, where the paragraph is to be written.
    caret: before.length + above.length + heading.length + 1,
  };
}

/** Puts words in at an offset, the caret behind them. */
export function insertWords(text: string, at: number, words: string): Inserted {
  return { text: text.slice(0, at) + words + text.slice(at), caret: at + words.length };
}
