import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../docx/read-docx';
import { readReportFile } from '../read-report';
import { UnreadableFile } from '../unreadable-file';
import { openCompoundFile } from './compound-file';
import { readDoc } from './read-doc';

const read = (path: string) => readFileSync(new URL(path, import.meta.url));
/** Numbering, tracked changes, hidden text, a field, merged cells, and a table within a layout; saved as both. */
const sample = read('./fixtures/word-97.doc');
const report = read('../fixtures/huangzhong-education-2023.doc');

/** Every occurrence of one pair of bytes replaced by another. */
function withBytes(
  bytes: Uint8Array,
  from: readonly [number, number],
  to: readonly [number, number],
): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let at = 0; at + 1 < changed.length; at += 1) {
    if (changed[at] === from[0] && changed[at + 1] === from[1]) changed.set(to, at);
  }
  return changed;
}

describe('a Word 97 file', () => {
  it('says the same as the .docx that it was saved from', async () => {
    const [old, now] = [readDoc(sample), await readDocx(read('./fixtures/word-97.docx'))];
    expect(old).toEqual(now);
    expect(old.blocks[0]).toEqual({ kind: 'paragraph', text: '一、总体情况' });
    expect(old.leftOut.map(({ raw }) => raw)).toEqual(['暗号']);
  });

  it('has its tables told of and none of their numbers read where the rows do not define their cells', async () => {
    // sprmTDefTable (0xD608) made a property that says nothing of cells.
    const bytes = withBytes(report, [0x08, 0xd6], [0x09, 0xd6]);
    const whole = await readReportFile(report, 'a.doc', []);
    const { report: data, reading } = await readReportFile(bytes, 'a.doc', []);
    expect(data.cells).toEqual({});
    expect(data.sections).toEqual(whole.report.sections);
    expect([reading.rows, reading.tables]).toEqual([[], []]);
    const told = reading.unread.filter(({ why }) => why.includes('单元格无法还原'));
    expect(told).toHaveLength(3);
    expect(told[1]?.raw).toContain('一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0');
  });

  it('is refused where its sectors chase each other in a ring', () => {
    const ringed = Uint8Array.from(report);
    const view = new DataView(ringed.buffer);
    const fat = (view.getUint32(76, true) + 1) * 512;
    for (let sector = 0; sector < 128; sector += 1) view.setUint32(fat + sector * 4, sector, true);
    expect(() => readDoc(ringed)).toThrow(UnreadableFile);
  });
});

describe('a compound file', () => {
  it('has its streams by name, whole, and nothing else', () => {
    const file = openCompoundFile(report);
    expect(file.stream('WordDocument')?.subarray(0, 2)).toEqual(Uint8Array.from([0xec, 0xa5]));
    expect(file.stream('Nothing')).toBeNull();
  });
});
