import { openPdf } from '../pdf/pdfjs';
import { UnreadableFile } from '../unreadable-file';
import { jpegSize, pngSize, type Size } from './image-size';

/** A scan of a signed page: what it is by its content. */
export interface Scan {
  readonly type: 'pdf' | 'jpeg' | 'png';
  readonly pages: number;
}

/** A signed cover has one page; some units scan the statement with it. */
const MOST_PAGES = 10;
/** Pixels of the shorter side below which a seal and a hash can't be read: A4 at 72 dots an inch has 595. */
const LEAST_PIXELS = 580;
/** Beyond this a picture is no scanned page, and browsers refuse it. */
const MOST_PIXELS = 16_000;

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function picture(type: 'jpeg' | 'png', size: Size | null): Scan {
  if (size === null) throw new UnreadableFile('SCAN_BROKEN');
  const { width, height } = size;
  if (Math.min(width, height) < LEAST_PIXELS) throw new UnreadableFile('SCAN_TOO_SMALL');
  if (Math.max(width, height) > MOST_PIXELS) throw new UnreadableFile('SCAN_TOO_LARGE');
  return { type, pages: 1 };
}

async function pdf(bytes: Uint8Array): Promise<Scan> {
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new UnreadableFile('SCAN_TOO_LONG');
    // A page that can't be opened shows nothing to whoever has to look at it.
    for (let page = 1; page <= document.numPages; page += 1) await document.getPage(page);
    return { type: 'pdf', pages: document.numPages };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('SCAN_BROKEN', error);
  } finally {
    await document.loadingTask.destroy();
  }
}

/**
 * What a scan of a signed page is, told by its bytes and not by its name: a PDF of at most 10 pages, or one picture (JPEG,
 * PNG) that is whole and large enough to be read.
 *
 * @throws UnreadableFile with what is wrong with it
 */
export async function readScan(bytes: Uint8Array): Promise<Scan> {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  if (begins(bytes, PDF)) return pdf(bytes);
  if (begins(bytes, JPEG)) return picture('jpeg', jpegSize(bytes));
  if (begins(bytes, PNG)) return picture('png', pngSize(bytes));
  throw new UnreadableFile('NO_SCAN');
}
