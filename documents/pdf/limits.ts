/** What the PDF reader accepts beside documents/limits.ts. A real report has 5 to 12 pages and 5,000 instructions on each. */
export const MAX_PAGES = 200;
/** Drawing instructions on one page. */
export const MAX_OPERATORS = 400_000;
/** Printed signs on one page. */
export const MAX_GLYPHS = 60_000;
/** Lines drawn on one page; the dots and dashes of a dotted border count one by one. */
export const MAX_RULES = 120_000;
/** Lines on one page once their pieces are put together. */
export const MAX_LINES = 3_000;
/** How much of a processor (ms) reading may take. Looked at between pages; off-thread/limits.ts ends it sooner. */
export const MAX_READ_CPU_MS = 20_000;
