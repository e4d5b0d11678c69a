import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readReportFile } from '../read-report';
import { wordFile } from '../testing/word-file';
import { closeReaders, readOffThread } from './read-off-thread';

const PATIENCE = 60_000;
const bytes = readFileSync(new URL('../fixtures/huangzhong-education-2023.docx', import.meta.url));
const units = [{ code: '630106-D01', name: '西宁市湟中区教育局', aliases: [] }];

/** Each of another text: all alike, they would pack so well that the file is refused unread. */
const runs = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<w:r><w:t>${(index * 7_919_777).toString(36)}</w:t></w:r>`,
  ).join('');

/** As many elements as limits.ts lets through. */
const hostile = () => wordFile(`<w:p>${runs(140_000)}</w:p>`);

afterAll(closeReaders);

describe('readOffThread', { timeout: PATIENCE }, () => {
  it('reads as readReportFile does', async () => {
    const here = await readReportFile(bytes, '报告.docx', units);
    expect(await readOffThread(bytes, '报告.docx', units)).toEqual(here);
    expect(here.unitCode).toBe('630106-D01');
  });

  it('reads more files at once than it has processes', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `${index}.docx`);
    const read = await Promise.all(names.map((name) => readOffThread(bytes, name, units)));
    expect(read.map(({ reading }) => reading.file.name)).toEqual(names);
  });

  it('refuses in the reader’s words, and goes on after it', async () => {
    await expect(readOffThread(new Uint8Array(), '空.docx', [])).rejects.toMatchObject({ code: 'EMPTY' });
    await expect(readOffThread(await hostile(), '慢.docx', units, 0)).rejects.toMatchObject({
      code: 'TOO_SLOW',
    });
    expect((await readOffThread(bytes, '报告.docx', units)).unitCode).toBe('630106-D01');
  });

  it('leaves this process free while it reads a hostile file', async () => {
    const file = await hostile();
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    await readOffThread(file, '恶意.docx', units).catch(() => null);
    const whole = performance.now() - started;
    clearInterval(beat);
    // Long enough to be felt; read here, the event loop would be taken for most of it.
    expect(whole).toBeGreaterThan(200);
    expect(longest).toBeLessThan(whole / 3);
  });
});
