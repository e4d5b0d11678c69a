/** What Excel takes for a formula, and a number that only looks like one. */
const FORMULA = /^[=+@\t\r-]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** One field (RFC 4180). What begins like a formula gets a quote mark before it, so that Excel leaves it text. */
function csvField(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of CSV with its line end. */
export const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** Without it, Excel takes a file for GBK. */
export const BYTE_ORDER_MARK = '\uFEFF';
