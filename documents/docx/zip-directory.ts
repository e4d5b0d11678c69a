import { MAX_COMPRESSION_RATIO, MAX_ENTRIES, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from '../limits';
import { UnreadableFile } from '../unreadable-file';

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const FLAG_ENCRYPTED = 0x0001;

/** Where the end-of-directory record begins, searched from the back as the format asks; -1 where there is none. */
function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

interface DirectoryEntry {
  readonly name: string;
  readonly flags: number;
  readonly packed: number;
  readonly inflated: number;
  readonly next: number;
}

/** An entry's path; what is no UTF-8 in it is none of the names that are asked for. */
function nameAt(view: DataView, at: number, length: number): string {
  const end = Math.min(at + length, view.byteLength);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, end - at));
}

function entryAt(view: DataView, at: number): DirectoryEntry {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
    throw new UnreadableFile('DAMAGED');
  }
  const nameLength = view.getUint16(at + 28, true);
  const tail = nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return {
    name: nameAt(view, at + ENTRY_BYTES, nameLength),
    flags: view.getUint16(at + 8, true),
    packed: view.getUint32(at + 20, true),
    inflated: view.getUint32(at + 24, true),
    next: at + ENTRY_BYTES + tail,
  };
}

function requireModest(entry: DirectoryEntry): void {
  if ((entry.flags & FLAG_ENCRYPTED) !== 0) throw new UnreadableFile('ENCRYPTED');
  if (entry.inflated <= RATIO_FREE_BYTES) return;
  if (entry.inflated > entry.packed * MAX_COMPRESSION_RATIO) throw new UnreadableFile('BOMB');
}

/**
 * Reads a zip file's own list of contents and refuses it before anything is inflated: too many entries, too much in
 * all, packed beyond belief, or encrypted. The list may lie; what is inflated later is counted as it comes.
 *
 * @returns the paths of its entries
 * @throws UnreadableFile DAMAGED, BOMB or ENCRYPTED
 */
export function requireModestZip(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < END_BYTES ? -1 : endOfDirectory(view);
  if (end < 0) throw new UnreadableFile('DAMAGED');
  const entries = view.getUint16(end + 10, true);
  if (entries > MAX_ENTRIES) throw new UnreadableFile('BOMB');
  let at = view.getUint32(end + 16, true);
  let total = 0;
  const names: string[] = [];
  for (let index = 0; index < entries; index += 1) {
    const entry = entryAt(view, at);
    requireModest(entry);
    total += entry.inflated;
    if (total > MAX_TOTAL_BYTES) throw new UnreadableFile('BOMB');
    names.push(entry.name);
    at = entry.next;
  }
  return names;
}
