import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { openArchive } from './archive';
import { isArchive, isLeftBehind } from './kind-of-entry';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  encodeFileName?: (name: string) => Buffer,
) {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  const encode = encodeFileName as ((name: string) => string) | undefined;
  const bytes = await zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    ...(encode ? { encodeFileName: encode } : {}),
  });
  return bytes;
}

/** 湟中 in GBK, as Chinese Windows writes names. */
const GBK: Readonly<Record<string, number[]>> = { 湟: [0xe4, 0xd2], 中: [0xd6, 0xd0] };
const inGbk = (name: string) =>
  Buffer.from(Array.from(name).flatMap((letter) => GBK[letter] ?? [letter.charCodeAt(0)]));

/** Takes the mark away by which the packer says that the names are UTF-8. */
function unmarked(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 0, true);
  }
  return bytes;
}

/** The archive with another size in its list than its one entry has. */
function saying(size: number, zip: Uint8Array): Uint8Array {
  const lying = Uint8Array.from(zip);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 <= lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

describe('openArchive', () => {
  it('lists the files of nested folders with their bytes', async () => {
    const entries = openArchive(await zipOf({ '湟中区/2021/教育局.txt': '一', 'b.txt': '二' }));
    expect(entries.map(({ path }) => path)).toEqual(['湟中区/2021/教育局.txt', 'b.txt']);
    const read = await Promise.all(entries.map((entry) => entry.bytes(100)));
    expect(read.map(text)).toEqual(['一', '二']);
  });

  it('reads names that Chinese Windows packed in its own code page', async () => {
    const zip = await zipOf({ '湟中/a.txt': '一' }, inGbk);
    expect(openArchive(unmarked(zip)).map(({ path }) => path)).toEqual(['湟中/a.txt']);
  });

  it('reads UTF-8 names that are not marked as such', async () => {
    const zip = await zipOf({ '湟中区教育局.txt': '一' });
    expect(openArchive(unmarked(zip)).map(({ path }) => path)).toEqual(['湟中区教育局.txt']);
  });

  it('inflates no entry that is larger than the limit', async () => {
    const [entry] = openArchive(await zipOf({ 'zeros.txt': new Uint8Array(1_000_000) }));
    await expect(entry?.bytes(1_000)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it.each([10, 999_999, 1_000_001])('inflates none further than its list says (%i)', async (told) => {
    const [entry] = openArchive(saying(told, await zipOf({ 'zeros.txt': new Uint8Array(1_000_000) })));
    await expect(entry?.bytes(2_000_000)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  it('takes an empty file for one', async () => {
    const [entry] = openArchive(await zipOf({ 'a.txt': '' }));
    expect(await entry?.bytes(100)).toHaveLength(0);
  });

  it('refuses what is no whole archive', async () => {
    const zip = await zipOf({ 'a.txt': '一'.repeat(1_000) });
    expect(() => openArchive(zip.subarray(0, zip.length - 30))).toThrow(
      expect.objectContaining({ code: 'DAMAGED' }),
    );
    expect(() => openArchive(new Uint8Array(4))).toThrow(expect.objectContaining({ code: 'DAMAGED' }));
  });

  it('finds broken bytes when they are asked for', async () => {
    const zip = Uint8Array.from(await zipOf({ 'a.txt': '一二三四五六七八九十'.repeat(100) }));
    zip.fill(0xff, 36, 50);
    await expect(openArchive(zip)[0]?.bytes(10_000)).rejects.toMatchObject({ code: 'DAMAGED' });
  });
});

describe('what stands in a folder', () => {
  it('is passed over where the system left it', () => {
    const left = [
      '__MACOSX/._a.docx',
      'x/__MACOSX/a',
      '.DS_Store',
      'x/._a.docx',
      'x/Thumbs.db',
      'x/~$教育局.docx',
    ];
    expect(left.filter((path) => !isLeftBehind(path))).toEqual([]);
    expect(['a.docx', 'x/教育局.doc', 'MACOSX/a.docx'].filter(isLeftBehind)).toEqual([]);
  });

  it('tells a document from an archive', async () => {
    expect(isArchive(openArchive(await zipOf({ 'a.docx': '一' })))).toBe(true);
    expect(
      isArchive(openArchive(await zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }))),
    ).toBe(false);
  });
});
