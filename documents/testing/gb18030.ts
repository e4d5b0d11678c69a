/** Two-byte codes of GB 18030 by character; the platform decodes the encoding and does not encode it. */
function codes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) found.set(decoder.decode(Uint8Array.from([high, low])), [high, low]);
    }
  }
  return found;
}

/** Text in the encoding of older Chinese sites. Throws where a character has no two-byte code. */
export function gb18030(text: string): Uint8Array {
  const known = codes();
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      if (sign <= '\u007f') return [sign.charCodeAt(0)];
      const code = known.get(sign);
      if (code === undefined) throw new RangeError(`no two-byte code: ${sign}`);
      return code;
    }),
  );
}
