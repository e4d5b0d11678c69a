import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { soundReport } from '@/report/testing/reports';
import { findChromium as findTestChromium } from '@/scripts/lib/chromium.mjs';
import { findChromium } from './find-chromium';
import { PrintFailed } from './print-failed';
import { printPage } from './print-page';
import { closePrinters, printPdf } from './print-pdf';
import { printWithin, startBrowser } from './printing-browser';

const official = {
  unit: { code: '630106-D01', name: '西宁市湟中区教育局' },
  year: 2023,
  report: soundReport(),
};
/** A machine without a browser of its own tests with the packed one. */
const { executablePath, env } = await findTestChromium();
Object.assign(process.env, env);

/** A browser that writes a line with its process's number whenever it is started. */
let folder: string;
let counted: string;
const started = () =>
  readFileSync(join(folder, 'started'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'print-'));
  counted = join(folder, 'browser');
  writeFileSync(counted, `#!/bin/sh\necho $$ >> "${folder}/started"\nexec "${executablePath}" "$@"\n`);
  chmodSync(counted, 0o755);
});
beforeEach(() => writeFileSync(join(folder, 'started'), ''));
afterAll(async () => {
  await closePrinters();
  rmSync(folder, { recursive: true });
});

const open = async (bytes: Uint8Array) =>
  await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: true }).promise;

async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await open(bytes);
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return await Promise.all(pages);
}

describe('the page as PDF', { timeout: 90_000 }, () => {
  it('is tagged, bears its title, and has the sections as its outline', async () => {
    const pdf = await open(await printPdf(printPage(official), { chromium: executablePath }));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: official.report.title });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const outline = JSON.stringify(await pdf.getOutline());
    const places = formByName('form2021').sections.map(({ heading }) => outline.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('reads in order, and numbers its pages', async () => {
    const pages = await textsOf(await printPdf(printPage(official), { chromium: executablePath }));
    const text = pages.join('').normalize('NFKC');
    const order = [
      '一、总体情况',
      '第二十条第(一)项',
      '三、收到',
      '1.属于国家秘密',
      '四、政府',
      '行政复议',
      '六、其他',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true);
    pages.forEach((page, at) => {
      expect(page).toMatch(new RegExp(`—\\s*${at + 1}\\s*—`));
    });
  });

  it('runs no script and fetches nothing', async () => {
    let asked = 0;
    const server: Server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const html = `<title>甲</title><script>document.title = '乙'</script><img src="http://127.0.0.1:${port}/a.png"><iframe src="http://127.0.0.1:${port}/"></iframe><iframe src="file:///etc/hostname"></iframe>正文`;
    const bytes = await printPdf(html, { chromium: executablePath });
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toBe(0);
    expect(await (await open(bytes)).getMetadata()).toMatchObject({ info: { Title: '甲' } });
    expect((await textsOf(bytes)).map((text) => text.normalize('NFKC'))).toEqual(['正文']);
  });

  it('prints with one browser, however many ask at once', async () => {
    const all = [1, 2, 3].map((at) => printPdf(`<p>第 ${at} 份</p>`, { chromium: counted }));
    const texts = await Promise.all((await Promise.all(all)).map(textsOf));
    expect(texts.flat().map((text) => text.replace(/\s/g, ''))).toEqual(['第1份', '第2份', '第3份']);
    expect(started()).toHaveLength(1);
  });

  it('starts a browser that broke off anew', async () => {
    await printPdf('<p>甲</p>', { chromium: counted });
    await closePrinters();
    writeFileSync(join(folder, 'started'), '');
    await printPdf('<p>乙</p>', { chromium: counted });
    process.kill(Number(started().at(-1)), 'SIGKILL');
    expect((await textsOf(await printPdf('<p>丙</p>', { chromium: counted }))).join('')).toContain('丙');
    expect(started()).toHaveLength(2);
  });
});

describe('what can go wrong', { timeout: 60_000 }, () => {
  it('is said by a code: no such browser, none that starts', async () => {
    await expect(printPdf('', { chromium: join(folder, 'none') })).rejects.toMatchObject({
      code: 'NO_BROWSER',
    });
    const broken = join(folder, 'broken');
    writeFileSync(broken, '#!/bin/sh\nexit 1\n');
    chmodSync(broken, 0o755);
    await expect(printPdf('', { chromium: broken })).rejects.toBeInstanceOf(PrintFailed);
  });

  it('is a page that takes too long', async () => {
    const browser = await startBrowser(executablePath);
    await expect(printWithin(browser, printPage(official), 1)).rejects.toMatchObject({ code: 'TOO_SLOW' });
    await browser.close();
  });
});

describe('the browser', () => {
  it('is the one named, else the system’s; none where nothing is there', () => {
    appendFileSync(join(folder, 'named'), '');
    expect(findChromium({ CHROMIUM: join(folder, 'named') })).toBe(join(folder, 'named'));
    expect(findChromium({ CHROMIUM: join(folder, 'gone') }, (path) => path === '/usr/bin/chromium')).toBe(
      '/usr/bin/chromium',
    );
    expect(findChromium({}, () => false)).toBeNull();
  });
});
