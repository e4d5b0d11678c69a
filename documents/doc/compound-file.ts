import { UnreadableFile } from '../unreadable-file';

/** An opened compound file ([MS-CFB]): its top-level streams by name. */
export interface CompoundFile {
  /** The stream's bytes; null where there is no such stream beside the root. */
  stream(name: string): Uint8Array | null;
}

const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const TYPE_STREAM = 2;
/** Sector numbers from here on are marks: end of chain, free, FAT. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const HEADER_BYTES = 512;
const MINI_SECTOR_BYTES = 64;
const DIFAT_IN_HEADER = 109;
/** Directory entries looked at: a document with every picture embedded has some hundreds. */
const MOST_ENTRIES = 20_000;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Whether a stream or storage of this name is listed in a compound file. Directory entries are 128 bytes, aligned to
 * the sectors, and open with the name in UTF-16LE ([MS-CFB] 2.6.1), so they are found without following the FAT, in a
 * damaged file too.
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const nameBytes = wanted.length + 2;
  for (let at = HEADER_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (bytes[at + NAME_LENGTH_AT] !== nameBytes) continue;
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The sectors of a chain, in order. Every sector stands in it once, so that a ring can't keep us. */
function chainOf(fat: readonly number[], start: number): number[] {
  const chain: number[] = [];
  const seen = new Set<number>();
  for (let at = start; at < FIRST_MARK; at = fat[at] ?? NO_ENTRY) {
    if (seen.has(at)) throw new UnreadableFile('DAMAGED');
    seen.add(at);
    chain.push(at);
  }
  return chain;
}

/** Pieces of a chain put together; what the file was cut off from is missing at the end. */
function joined(chain: readonly number[], size: number, pieceAt: (at: number) => Uint8Array): Uint8Array {
  const whole = new Uint8Array(chain.length * size);
  chain.forEach((at, index) => {
    whole.set(pieceAt(at), index * size);
  });
  return whole;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function entryAt(directory: Uint8Array, index: number): Entry | null {
  const at = index * ENTRY_BYTES;
  if (index >= MOST_ENTRIES || at + ENTRY_BYTES > directory.length) return null;
  const view = viewOf(directory.subarray(at, at + ENTRY_BYTES));
  const nameBytes = Math.min(64, Math.max(0, view.getUint16(NAME_LENGTH_AT, true) - 2));
  return {
    name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameBytes)),
    type: view.getUint8(66),
    left: view.getUint32(68, true),
    right: view.getUint32(72, true),
    child: view.getUint32(76, true),
    start: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}

/** The entries right under the root: an embedded document has streams of the same names further down. */
function topEntries(directory: Uint8Array): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [entryAt(directory, 0)?.child ?? NO_ENTRY];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = seen.has(index) ? null : entryAt(directory, index);
    seen.add(index);
    if (entry === null) continue;
    if (entry.type === TYPE_STREAM) found.set(entry.name, entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

/** The file's sectors and the table that chains them. */
class Sectors {
  private readonly view: DataView;
  private readonly size: number;
  readonly fat: readonly number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new UnreadableFile('DAMAGED');
    this.size = 2 ** shift;
    this.fat = this.readFat();
  }

  private readonly at = (sector: number): Uint8Array => {
    const from = (sector + 1) * this.size;
    return this.bytes.subarray(from, from + this.size);
  };

  private words(sector: number): number[] {
    const piece = this.at(sector);
    const view = viewOf(piece);
    return Array.from({ length: Math.floor(piece.length / 4) }, (_, index) =>
      view.getUint32(index * 4, true),
    );
  }

  /** The FAT's own sectors are listed in the header and, for files over 7 MB, in a chain of lists. */
  private readFat(): number[] {
    const header = Array.from({ length: DIFAT_IN_HEADER }, (_, at) => this.view.getUint32(76 + at * 4, true));
    const listed = header.filter((sector) => sector < FIRST_MARK);
    const seen = new Set<number>();
    for (let at = this.view.getUint32(68, true); at < FIRST_MARK && !seen.has(at); ) {
      seen.add(at);
      const words = this.words(at);
      listed.push(...words.slice(0, -1).filter((sector) => sector < FIRST_MARK));
      at = words.at(-1) ?? NO_ENTRY;
    }
    const inFile = new Set(listed.filter((sector) => (sector + 1) * this.size < this.bytes.length));
    return Array.from(inFile).flatMap((sector) => this.words(sector));
  }

  read(start: number): Uint8Array {
    const chain = chainOf(this.fat, start).filter((sector) => (sector + 1) * this.size < this.bytes.length);
    return joined(chain, this.size, this.at);
  }

  headerWord(at: number): number {
    return this.view.getUint32(at, true);
  }
}

/** Streams below the header's cutoff (4,096 bytes) live in sectors of 64 bytes inside the root's own stream. */
function miniReader(sectors: Sectors, root: Entry): (start: number) => Uint8Array {
  const table = sectors.read(sectors.headerWord(60));
  const view = viewOf(table);
  const fat = Array.from({ length: Math.floor(table.length / 4) }, (_, at) => view.getUint32(at * 4, true));
  const ministream = sectors.read(root.start);
  const at = (sector: number) =>
    ministream.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES);
  return (start) => joined(chainOf(fat, start), MINI_SECTOR_BYTES, at);
}

/**
 * Opens a compound file. What it holds is never larger than the file itself, so that nothing can be inflated.
 *
 * @throws UnreadableFile DAMAGED
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < HEADER_BYTES) throw new UnreadableFile('DAMAGED');
  const sectors = new Sectors(bytes);
  const directory = sectors.read(sectors.headerWord(48));
  const root = entryAt(directory, 0);
  if (root === null) throw new UnreadableFile('DAMAGED');
  const entries = topEntries(directory);
  const cutoff = sectors.headerWord(56);
  return {
    stream(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const read = entry.size < cutoff ? miniReader(sectors, root)(entry.start) : sectors.read(entry.start);
      return read.subarray(0, Math.min(entry.size, read.length));
    },
  };
}
