import { UnreadableFile } from '../unreadable-file';

/** The separators that Excel and WPS write, by how the first line tells. */
const SEPARATORS = [',', '\t', ';'] as const;

function separatorOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const times = SEPARATORS.map((separator) => first.split(separator).length);
  return SEPARATORS[times.indexOf(Math.max(...times))] ?? ',';
}

/**
 * The lines of a CSV text (RFC 4180; also with tabs or semicolons), each its fields; line ends are \n. A quote that is never
 * closed takes the rest of the text into its field.
 *
 * @param mostLines reading stops with TABLE_TOO_LARGE beyond so many
 */
export function parseCsv(text: string, mostLines: number): string[][] {
  const separator = separatorOf(text);
  const lines: string[][] = [];
  let line: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    line.push(field);
    field = '';
  };
  const endLine = () => {
    endField();
    lines.push(line);
    if (lines.length > mostLines) throw new UnreadableFile('REGISTER_TOO_LONG');
    line = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text.charAt(at + 1) === '"') {
      field += char;
      at += 1;
    } else if (char === '"' && (quoted || field === '')) quoted = !quoted;
    else if (quoted) field += char;
    else if (char === separator) endField();
    else if (char === '\n') endLine();
    else field += char;
  }
  if (field !== '' || line.length > 0) endLine();
  return lines;
}
