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

/** How much of a text tells its encoding, in UTF-16 units. */
const SAMPLE = 2_000;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without its mark decodes to something in either order; only in the right one is it mostly Chinese or ASCII. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const text = decoded(bytes, encoding);
    const usual = text?.slice(0, SAMPLE).match(/[\p{Script=Han}\p{P}\x20-\x7E\s]/gu)?.length ?? 0;
    if (text !== null && !CONTROL.test(text) && usual > 0.9 * Math.min(SAMPLE, text.length)) return text;
  }
  return null;
}

function anyText(bytes: Uint8Array): string | null {
  const mark = MARKS.find((one) => one.bytes.every((byte, at) => bytes[at] === byte));
  for (const encoding of mark === undefined ? UNMARKED : [mark.encoding]) {
    const text = decoded(bytes, encoding);
    if (text !== null && !CONTROL.test(text)) return text;
  }
  return mark === undefined ? unmarkedUtf16(bytes) : null;
}

/** A text file's bytes as text, line ends as \n: UTF-8, UTF-16, or GB18030 (GBK, GB2312). Null where they are no text. */
export function textOf(bytes: Uint8Array): string | null {
  return anyText(bytes)?.replace(/\r\n?/g, '\n') ?? null;
}

/**
 * The same, where the file must be text.
 *
 * @throws UnreadableFile EMPTY, or NOT_TEXT where the bytes are text in none of these encodings
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  const text = textOf(bytes);
  if (text === null) throw new UnreadableFile('NOT_TEXT');
  return text;
}
