import JSZip from 'jszip';
import { MAX_PART_BYTES } from '../limits';
import { UnreadableFile } from '../unreadable-file';
import { requireModestZip } from './zip-directory';

/** An opened Office package: its parts by path, inflated one at a time and only when asked for. */
export interface Package {
  readonly names: readonly string[];
  /** The part's text, or null where there is no such part. */
  part(path: string): Promise<string | null>;
}

/** Inflates one entry, and stops as soon as it is larger than its list of contents may have said. */
function inflate(entry: JSZip.JSZipObject): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = entry.nodeStream('nodebuffer');
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= MAX_PART_BYTES) return chunks.push(chunk);
      // Nobody reads on after this, so nothing more is inflated.
      stream.pause();
      return reject(new UnreadableFile('BOMB'));
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

/** XML is UTF-8 unless a byte order mark says UTF-16 (XML 1.0, appendix F). */
function decodeXml(bytes: Uint8Array): string {
  const littleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const encoding = littleEndian ? 'utf-16le' : bigEndian ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

async function readPart(zip: JSZip, path: string): Promise<string | null> {
  const entry = zip.file(path);
  if (entry === null) return null;
  try {
    return decodeXml(await inflate(entry));
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('DAMAGED', error);
  }
}

/**
 * Opens a zip's list of contents within the limits; nothing is inflated yet.
 *
 * @throws UnreadableFile
 */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  requireModestZip(bytes);
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    throw new UnreadableFile('DAMAGED', error);
  });
  return { names: Object.keys(zip.files), part: (path) => readPart(zip, path) };
}
