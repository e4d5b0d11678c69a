/** Han, kana and full-width forms take two columns on a terminal. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * Columns a text takes on a terminal.
 * @param {string} text
 */
function displayWidth(text) {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/**
 * A table for the terminal: a head, a rule, the rows, two blanks between columns.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @returns {string}
 */
export function displayTable(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))));
  const rule = widths.map((width) => '─'.repeat(width));
  return [head, rule, ...rows].map((row) => `  ${line(row, widths)}`.trimEnd()).join('\n');
}

/**
 * @param {readonly string[]} row
 * @param {readonly number[]} widths
 */
function line(row, widths) {
  return widths
    .map((width, column) => {
      const text = row[column] ?? '';
      return text + ' '.repeat(width - displayWidth(text));
    })
    .join('  ');
}
