import { textOf } from '../txt/decode-text';
import { UnreadableFile } from '../unreadable-file';

/** How far into the file its encoding is looked for, in bytes; browsers look at the first 1,024. */
const PRESCAN = 4_096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;
/** gb2312 and gbk are what pages say; what they hold is often of the larger set. */
const OF_GB = /^(gb_?2312(-80)?|gbk|x-gbk|gb18030|csgb2312)$/i;

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = CHARSET.exec(head)?.[1] ?? null;
  return label !== null && OF_GB.test(label) ? 'gb18030' : label;
}

/** Text in the encoding the page names, if it names one that exists and the bytes are text in it throughout. */
function asDeclared(bytes: Uint8Array): string | null {
  const encoding = declared(bytes);
  if (encoding === null || /^utf-?16/i.test(encoding)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A page's bytes as text: by its byte order mark or UTF-8's own shape, by what its meta element says, else as any text.
 *
 * @throws UnreadableFile NOT_TEXT
 */
export function decodeHtml(bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = (isMarked ? null : asDeclared(bytes)) ?? textOf(bytes);
  if (text === null) throw new UnreadableFile('NOT_TEXT');
  return text;
}
