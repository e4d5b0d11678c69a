/**
 * Little-endian numbers out of bytes that nobody vouches for: what lies beyond the end reads as 0, so that a file that
 * was cut off or lies about an offset reads as having nothing there.
 */
export class Bytes {
  private readonly view: DataView;
  readonly length: number;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.length;
  }

  private fits(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.length;
  }

  u8(at: number): number {
    return this.fits(at, 1) ? this.view.getUint8(at) : 0;
  }
  u16(at: number): number {
    return this.fits(at, 2) ? this.view.getUint16(at, true) : 0;
  }
  i16(at: number): number {
    return this.fits(at, 2) ? this.view.getInt16(at, true) : 0;
  }
  u32(at: number): number {
    return this.fits(at, 4) ? this.view.getUint32(at, true) : 0;
  }
  i32(at: number): number {
    return this.fits(at, 4) ? this.view.getInt32(at, true) : 0;
  }
  part(from: number, length: number): Bytes {
    return new Bytes(this.bytes.subarray(from, from + Math.max(0, length)));
  }
}
