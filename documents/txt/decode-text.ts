import { UnreadableFile } from '../unreadable-file';

/** Byte order marks, longest first where one begins another. */
const MARKS: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** Without a mark: UTF-8 if it is, else what Windows writes in China. */
const UNMARKED = ['utf-8', 'gb18030'];
/** Signs that no text has; binary files decode to them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A text file's bytes as text, line ends as \n: UTF-8, UTF-16 with its mark, or GB18030 (GBK, GB2312).
 *
 * @throws UnreadableFile EMPTY, or NOT_TEXT where the bytes are text in none of these
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  for (const encoding of mark === undefined ? UNMARKED : [mark.encoding]) {
    const text = decoded(bytes, encoding);
    if (text !== null && !CONTROL.test(text)) return text.replace(/\r\n?/g, '\n');
  }
  throw new UnreadableFile('NOT_TEXT');
}
