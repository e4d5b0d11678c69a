import { crc32 } from './crc32';

/** Of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const positive = (width: number, height: number): Size | null =>
  width > 0 && height > 0 ? { width, height } : null;

/** The first 8 bytes are the signature; then chunks: length, type, data, checksum (PNG 1.2, §3). */
const FIRST_CHUNK = 8;
const AROUND_DATA = 12;
const ascii = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

/** The size of a PNG whose chunks are all there and sound up to its end; null where they aren't. */
export function pngSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  let size: Size | null = null;
  let data = 0;
  for (let at = FIRST_CHUNK; at + AROUND_DATA <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = ascii(bytes, at + 4);
    if (at + AROUND_DATA + length > bytes.length) return null;
    // Browsers show nothing of a picture whose checksums are wrong.
    const end = at + 8 + length;
    if (crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null;
    if (type === 'IHDR' && length >= 8) size = positive(view.getUint32(at + 8), view.getUint32(at + 12));
    if (type === 'IDAT') data += length;
    if (type === 'IEND') return data > 0 ? size : null;
    at += AROUND_DATA + length;
  }
  return null;
}

/** Markers of a frame (SOF): all of C0 to CF but the three that are tables (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const SCAN = 0xda;
const END = 0xd9;

/** Whether the picture is there to its end; what cameras write behind it doesn't count. */
const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.length - 2; at > from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === END) return true;
  }
  return false;
};

/** The size of a JPEG that has a frame, a scan and an end; null where it hasn't. */
export function jpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  let size: Size | null = null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return hasEnd(bytes, at) ? size : null;
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (isFrame(marker) && length >= 7) size = positive(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + length;
  }
  return null;
}
