/** What pdftotext and printers put at a page's end. */
const PAGE_END = '\f';
const PAGE_NUMBER =
  /^\s*(?:[-－—–]\s*\d{1,3}\s*[-－—–]|第\s*\d{1,3}\s*页(?:\s*[，,、/]?\s*共\s*\d{1,3}\s*页)?)\s*$/;

/** One page's lines without its number, where that is the last thing on it. */
function withoutNumber(page: string): string[] {
  const lines = page.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return PAGE_NUMBER.test(lines[last] ?? '') ? lines.slice(0, last) : lines;
}

/** A text's lines; of one that is parted into pages (as pdftotext writes), without the numbers at their ends. */
export const linesOfPages = (text: string): string[] =>
  text.includes(PAGE_END) ? text.split(PAGE_END).flatMap(withoutNumber) : text.split('\n');
