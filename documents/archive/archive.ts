import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file';
import { entryName } from './entry-name';
import { MAX_ARCHIVE_ENTRIES, MAX_INFLATED_BYTES } from './limits';

const inflate = promisify(inflateRaw);

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const FLAG_ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;

/** One file in an archive; folders aren't listed. */
export interface ArchiveEntry {
  /** With `/` between folders. */
  readonly path: string;
  /** As the archive says: its bytes are as many, or DAMAGED. */
  readonly size: number;
  readonly encrypted: boolean;
  /**
   * Its bytes, inflated off this thread.
   *
   * @param limit bytes at most
   * @throws UnreadableFile: TOO_LARGE beyond the limit, ENCRYPTED, DAMAGED
   */
  bytes(limit: number): Promise<Uint8Array>;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the end-of-directory record begins, searched from the back as the format asks. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new UnreadableFile('DAMAGED');
}

interface Listed {
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly localAt: number;
}

/** The packed bytes behind an entry's local header, whose own name and extra field may be longer than the list's. */
function packedBytes(archive: Uint8Array, { localAt, packed }: Listed): Uint8Array {
  const view = viewOf(archive);
  if (localAt + LOCAL_BYTES > archive.length || view.getUint32(localAt, true) !== LOCAL_SIGNATURE) {
    throw new UnreadableFile('DAMAGED');
  }
  const at = localAt + LOCAL_BYTES + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (at + packed > archive.length) throw new UnreadableFile('DAMAGED');
  return archive.subarray(at, at + packed);
}

async function unpacked(archive: Uint8Array, listed: Listed, limit: number): Promise<Uint8Array> {
  if ((listed.flags & FLAG_ENCRYPTED) !== 0) throw new UnreadableFile('ENCRYPTED');
  if (listed.size > limit) throw new UnreadableFile('TOO_LARGE');
  const packed = packedBytes(archive, listed);
  const bytes = await inflated(packed, listed);
  if (bytes.length !== listed.size)
    throw new UnreadableFile('DAMAGED', `${bytes.length} of ${listed.size} bytes`);
  return bytes;
}

/**
 * No further than the list says: the sum of its sizes is what bounds the work (openArchive), and an archive whose entries
 * all lead to the same few bytes would take hours otherwise.
 */
async function inflated(packed: Uint8Array, { method, size }: Listed): Promise<Uint8Array> {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new UnreadableFile('DAMAGED', `method ${method}`);
  return await inflate(packed, { maxOutputLength: Math.max(1, size) }).catch((error: unknown) => {
    throw new UnreadableFile('DAMAGED', error);
  });
}

/** One line of the list, and where the next begins. */
function listedAt(archive: Uint8Array, at: number): { entry: ArchiveEntry; next: number } {
  const view = viewOf(archive);
  if (at + ENTRY_BYTES > archive.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new UnreadableFile('DAMAGED');
  }
  const nameAt = at + ENTRY_BYTES;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const commentAt = extraAt + view.getUint16(at + 30, true);
  const listed: Listed = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
  };
  const name = archive.subarray(nameAt, extraAt);
  const entry: ArchiveEntry = {
    path: entryName(name, listed.flags, archive.subarray(extraAt, commentAt)),
    size: listed.size,
    encrypted: (listed.flags & FLAG_ENCRYPTED) !== 0,
    bytes: (limit) => unpacked(archive, listed, limit),
  };
  return { entry, next: commentAt + view.getUint16(at + 32, true) };
}

/**
 * Lists a .zip of files without inflating any. Zip64, which begins at 4 GB, is not needed below MAX_ARCHIVE_BYTES.
 *
 * @throws UnreadableFile DAMAGED; BOMB for more entries or bytes than limits.ts lets through
 */
export function openArchive(archive: Uint8Array): ArchiveEntry[] {
  if (archive.length < END_BYTES) throw new UnreadableFile('DAMAGED');
  const view = viewOf(archive);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) throw new UnreadableFile('BOMB');
  const entries: ArchiveEntry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = listedAt(archive, at);
    at = next;
    total += entry.size;
    if (total > MAX_INFLATED_BYTES) throw new UnreadableFile('BOMB');
    if (!entry.path.endsWith('/')) entries.push(entry);
  }
  return entries;
}
