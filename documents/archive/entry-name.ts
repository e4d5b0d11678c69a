/** Bit 11 of an entry's flags: its name is UTF-8 (APPNOTE 4.4.4). */
const FLAG_UTF8 = 0x0800;
/** Info-ZIP Unicode Path Extra Field (APPNOTE 4.6.9). */
const UNICODE_PATH = 0x7075;
const UNICODE_PATH_HEAD = 5;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name in the extra field, as some packers keep it beside one in the system's own code page. */
function unicodePath(extra: Uint8Array): string | null {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = view.getUint16(at + 2, true);
    const end = at + 4 + size;
    if (view.getUint16(at, true) === UNICODE_PATH && end <= extra.length) {
      return decoded(extra.subarray(at + 4 + UNICODE_PATH_HEAD, end), 'utf-8');
    }
    at = end;
  }
  return null;
}

/**
 * An entry's name. Chinese Windows packs names in its own code page without saying so: what is not marked as UTF-8, and
 * is no UTF-8 either, is read as GB 18030, which holds GBK.
 */
export function entryName(bytes: Uint8Array, flags: number, extra: Uint8Array): string {
  const marked = (flags & FLAG_UTF8) !== 0 ? decoded(bytes, 'utf-8') : null;
  const name =
    marked ?? unicodePath(extra) ?? decoded(bytes, 'utf-8') ?? new TextDecoder('gb18030').decode(bytes);
  return name.replaceAll('\\', '/');
}
