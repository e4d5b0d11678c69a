import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScanOffThread } from '../off-thread/read-off-thread';
import { jpegFile, pngFile } from '../testing/scan-file';
import { UnreadableFile } from '../unreadable-file';
import { readScan } from './read-scan';

const pdf = readFileSync(new URL('../fixtures/form-2021-blank.pdf', import.meta.url));
const codeOf = async (bytes: Uint8Array) =>
  readScan(bytes).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableFile ? error.code : String(error)),
  );

/** The same bytes, one of them changed. */
const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('a scan of a signed page', () => {
  it('is told by its content', async () => {
    expect(await readScan(pngFile(1_240, 1_754))).toEqual({ type: 'png', pages: 1 });
    expect(await readScan(jpegFile(1_240, 1_754))).toEqual({ type: 'jpeg', pages: 1 });
    expect(await readScan(pdf)).toEqual({ type: 'pdf', pages: expect.any(Number) });
  });

  it.each([
    ['nothing', new Uint8Array(), 'EMPTY'],
    ['a web page', Buffer.from('<html><script>alert(1)</script>'), 'NO_SCAN'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'NO_SCAN'],
    ['a GIF', Buffer.from('GIF89a'), 'NO_SCAN'],
    ['the signature of a PNG and no more', pngFile(1_240, 1_754).subarray(0, 8), 'SCAN_BROKEN'],
    ['a PNG cut off', pngFile(1_240, 1_754).subarray(0, -20), 'SCAN_BROKEN'],
    ['a PNG with a wrong bit', flipped(pngFile(1_240, 1_754), 60), 'SCAN_BROKEN'],
    ['a JPEG cut off', jpegFile(1_240, 1_754).subarray(0, -3), 'SCAN_BROKEN'],
    ['a thumbnail', pngFile(579, 2_000), 'SCAN_TOO_SMALL'],
    ['a picture without pixels', jpegFile(0, 1_754), 'SCAN_BROKEN'],
    ['a picture beyond belief', jpegFile(1_240, 16_001), 'SCAN_TOO_LARGE'],
    ['a PDF cut off', Buffer.from('%PDF-1.7\n1 0 obj'), 'PDF_BROKEN'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('never fails otherwise than by its own refusals', async () => {
    const mangled = fc
      .tuple(
        fc.constantFrom(pngFile(600, 800), jpegFile(600, 800)),
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(60),
      )
      .map(([bytes, noise, at]) => Buffer.concat([bytes.subarray(0, at), noise, bytes.subarray(at)]));
    await fc.assert(
      fc.asyncProperty(mangled, async (bytes) => {
        expect(String(await codeOf(bytes))).toMatch(/^(null|SCAN_[A-Z_]+|NO_SCAN|EMPTY|PDF_BROKEN)$/);
      }),
    );
  });

  it('is looked at off the server’s own thread', { timeout: 60_000 }, async () => {
    expect(await readScanOffThread(pngFile(1_240, 1_754))).toEqual({ type: 'png', pages: 1 });
    await expect(readScanOffThread(Buffer.from('GIF89a'))).rejects.toMatchObject({ code: 'NO_SCAN' });
  });
});
