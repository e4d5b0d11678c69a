interface Paragraph {
  /** Its place in the text: paragraphs may repeat. */
  key: number;
  /** The heading it opens with, such as （一）主动公开情况。; '' where it has none. */
  lead: string;
  rest: string;
}

/** （一）, or （十二）, and the words up to the first 。 or ： if they are short enough to be a heading. */
const LEAD = /^（[一二三四五六七八九十]+）[^。：\n]{1,30}(?:[。：]|$)/u;

/** The paragraphs of a section's text; blank lines and the spaces that stood for an indent are left out. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, key) => {
      const lead = LEAD.exec(line)?.[0] ?? '';
      return { key, lead, rest: line.slice(lead.length) };
    });
}
