import JSZip from 'jszip';
import type { Random } from './random';
import type { RealFile } from './real-files';

const MOST_CHANGES = 20;

function withChangedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = 1 + random.below(MOST_CHANGES); count > 0; count -= 1) {
    changed[random.below(changed.length)] = random.chance(3)
      ? random.pick([0, 0xff, 0x7f])
      : random.below(256);
  }
  return changed;
}

const cutOff = (bytes: Uint8Array, random: Random): Uint8Array => bytes.slice(0, random.below(bytes.length));

/** A stretch taken out, doubled, or copied over another. */
function withMovedStretch(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length);
  const stretch = bytes.slice(from, from + 1 + random.below(2_000));
  const at = random.below(bytes.length);
  const skipped = random.chance(5) ? stretch.length : 0;
  return Buffer.concat([bytes.subarray(0, at), stretch, bytes.subarray(at + skipped)]);
}

const TAGS = /<[^<>]{1,400}>/g;
const PIECES = /<(w:tr|w:tc|w:p|tr|td|p|row|c)\b[^>]*>[\s\S]{0,4000}?<\/\1>/g;
const NUMBERS = ['0', '-1', '63', '65', '1000000', '99999999999', 'x', ''];

/** Markup with a piece lost or doubled, a tag lost, a number in a tag another, or text cut out anywhere. */
function changedMarkup(text: string, random: Random): string {
  const kind = random.below(4);
  if (kind === 0) {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + random.below(3_000));
  }
  const found = Array.from(text.matchAll(kind === 1 ? TAGS : PIECES));
  if (found.length === 0) return text.slice(0, random.below(text.length));
  const one = random.pick(found);
  const [piece] = one;
  const into =
    kind === 1
      ? random.chance(5)
        ? ''
        : piece.replace(/\d+/, random.pick(NUMBERS))
      : random.pick(['', piece + piece, `${piece}<w:tbl><w:tr/></w:tbl>`, `<table>${piece}</table>`]);
  return text.slice(0, one.index) + into + text.slice(one.index + piece.length);
}

function changedTimes(text: string, random: Random): string {
  let changed = text;
  for (let count = 1 + random.below(6); count > 0; count -= 1) changed = changedMarkup(changed, random);
  return changed;
}

/** A package whose parts are damaged, swapped or lost, packed again so that it opens. */
async function changedPackage(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !name.endsWith('/'));
  const name = random.chance(7)
    ? (names.find((one) => /document\.xml$|sheet1\.xml$/.test(one)) ?? '')
    : random.pick(names);
  const text = (await zip.file(name)?.async('string')) ?? '';
  if (random.chance(8)) zip.file(name, changedTimes(text, random));
  else if (random.chance(5)) zip.remove(name);
  else zip.file(random.pick(names), text);
  return await zip.generateAsync({ type: 'uint8array', compression: random.chance(5) ? 'STORE' : 'DEFLATE' });
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A real file, damaged at random in the ways that its kind of file can be. */
export async function damaged({ bytes, name }: RealFile, random: Random): Promise<Uint8Array> {
  if (isZip(bytes) && random.chance(6)) return await changedPackage(bytes, random);
  if (/\.html?$/.test(name) && random.chance(6)) {
    return new TextEncoder().encode(changedTimes(new TextDecoder().decode(bytes), random));
  }
  return random.pick([withChangedBytes, withChangedBytes, cutOff, withMovedStretch])(bytes, random);
}
