/** A compound file's header and one directory sector with a stream of that name ([MS-CFB] 2.2, 2.6). */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => {
    bytes[512 + index * 2] = letter.charCodeAt(0);
  });
  bytes[512 + 64] = (stream.length + 1) * 2;
  return bytes;
}
