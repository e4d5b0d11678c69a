import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { openPdf } from '../documents/pdf/pdfjs';
import { readReportFile } from '../documents/read-report';
import { formByName } from '../report/forms/registry';
import { DeskPage } from './pages/desk-page';
import { downloaded } from './pages/downloaded';
import { signedIn } from './pages/people';

const UNIT = '630106-D07';
const NAME = '西宁市湟中区民政局';
const UNITS = [{ code: UNIT, name: NAME, aliases: [] }];
const PUBLISHED = `/reports/${UNIT}/2022`;

/** The fields of a CSV without line breaks in them (RFC 4180), after the byte order mark that Excel needs. */
function rowsOf(csv: Buffer): string[][] {
  const text = csv.toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const field = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g;
  const lines = text.slice(1).trimEnd().split('\r\n');
  return lines.map((line) =>
    [...line.matchAll(field)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
}

const read = (name: string, bytes: Buffer) => readReportFile(bytes, name, UNITS);

test('anyone gets a published report in each format, without a script, and each says the same', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(PUBLISHED);
  const links = page.getByRole('heading', { name: '下载', exact: true }).locator('..').getByRole('link');
  await expect(links).toHaveCount(5);
  const get = async (label: RegExp, extension: string) => {
    const { name, bytes } = await downloaded(page, links.filter({ hasText: label }));
    expect(name).toBe(`${NAME}2022年政府信息公开工作年度报告（虚构数据）.${extension}`);
    return bytes;
  };

  const json = JSON.parse((await get(/^JSON/, 'json')).toString('utf8'));
  expect(json).toMatchObject({ unit: NAME, unitCode: UNIT, year: 2022, form: 'form2021' });
  const cells: [string, unknown][] = Object.entries(json.cells);
  const stated = Object.fromEntries(cells.filter(([, value]) => value !== null));
  expect(cells).toHaveLength(formByName('form2021').cells.length);
  expect(Object.keys(stated).length).toBeGreaterThan(150);

  const rows = rowsOf(await get(/^CSV/, 'csv'));
  expect(rows[0]).toEqual(['单位编码', '单位名称', '年度', '格式', '单元格', '项目', '数值', '状态']);
  expect(rows).toHaveLength(cells.length + 1);
  const byCell = new Map(rows.map((row) => [row[4], row[6]]));
  for (const [cell, value] of Object.entries(stated)) expect(byCell.get(cell), cell).toBe(String(value));

  for (const [label, extension] of [
    [/^Word/, 'docx'],
    [/^Excel/, 'xlsx'],
    [/^PDF/, 'pdf'],
  ] as const) {
    const bytes = await get(label, extension);
    const { report, reading, unitCode } = await read(`报告.${extension}`, bytes);
    expect([reading.file.type, unitCode, reading.year], extension).toEqual([extension, UNIT, 2022]);
    expect(report.title, extension).toBe(json.title);
    // Money is kept as a decimal string, and is a number in JSON.
    const asText = Object.entries(report.cells).map(([cell, value]) => [cell, String(value)]);
    const expected = Object.entries(stated).map(([cell, value]) => [cell, String(value)]);
    expect(Object.fromEntries(asText), extension).toMatchObject(Object.fromEntries(expected));
    expect(report.sections, extension).toEqual(json.sections);
    if (extension === 'pdf') {
      const pdf = await openPdf(bytes);
      expect(await pdf.getMetadata()).toMatchObject({ info: { Title: json.title } });
      await pdf.loadingTask.destroy();
    }
  }
});

test('a published file is asked for again without being sent again', async ({ request }) => {
  const first = await request.get(`${PUBLISHED}/report.docx`);
  const { etag = '', ...headers } = first.headers();
  expect(headers).toMatchObject({ 'cache-control': 'public, no-cache', 'x-content-type-options': 'nosniff' });
  const again = await request.get(`${PUBLISHED}/report.docx`, { headers: { 'if-none-match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  const other = await request.get(`${PUBLISHED}/report.pdf`, { headers: { 'if-none-match': etag } });
  expect(other.status()).toBe(200);
  expect((await request.get(`${PUBLISHED}/report.exe`)).status()).toBe(404);
});

test('a draft says that it is one, and nobody else gets it', async ({ browser, request }) => {
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open(UNIT, 2023);
  const menu = page.locator('details.menu');
  const button = menu.getByText('下载', { exact: true });
  // By keyboard: Enter opens, Escape closes and leaves the focus on the button.
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('link')).toHaveCount(7);
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: /^Word/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('link')).toHaveCount(0);
  await expect(button).toBeFocused();

  await button.click();
  const word = await downloaded(page, menu.getByRole('link', { name: /^Word/ }));
  expect(word.name).toBe(`${NAME}2023年政府信息公开工作年度报告（草稿，虚构数据）.docx`);
  await expect(menu.getByRole('link')).toHaveCount(0);
  const zip = await JSZip.loadAsync(word.bytes);
  const heads = await Promise.all(zip.file(/word\/header\d*\.xml/).map((head) => head.async('string')));
  expect(heads.join('')).toContain('草稿');
  const { report } = await read('草稿.docx', word.bytes);
  expect(report.title).toBe((await desk.draft(UNIT, 2023)).title);

  const address = `/api/filings/${UNIT}/2023/report.docx`;
  const own = await page.request.get(address);
  expect(own.headers()['cache-control']).toBe('private, no-store');
  expect((await request.get(address)).status()).toBe(401);
  const neighbour = await signedIn(browser, 'jy-tianbao');
  expect((await neighbour.request.get(address)).status()).toBe(403);
  const office = await signedIn(browser, 'hz-shenhe');
  const refused = await office.request.get(address);
  expect(refused.status()).toBe(404);
  expect(await refused.text()).toContain('还没有提交');
  expect((await request.get(`/reports/${UNIT}/2023/report.docx`)).status()).toBe(404);
});

test('the office gets what was filed, from the page where it reviews', async ({ browser }) => {
  const page = await signedIn(browser, 'hz-shenhe');
  await page.goto(`/office/2022/${UNIT}`);
  await page.locator('details.menu').getByText('下载', { exact: true }).click();
  const { name, bytes } = await downloaded(page, page.getByRole('link', { name: /^Excel/ }));
  expect(name).toBe(`${NAME}2022年政府信息公开工作年度报告（虚构数据）.xlsx`);
  expect((await read(name, bytes)).unitCode).toBe(UNIT);
});

test('blank forms are anyone’s, and hold nothing', async ({ request }) => {
  for (const extension of ['docx', 'xlsx']) {
    const answer = await request.get(`/api/forms/form2021/blank.${extension}`);
    expect(answer.status(), extension).toBe(200);
    const { report, reading } = await read(`空白.${extension}`, await answer.body());
    expect([report.form, reading.file.type]).toEqual(['form2021', extension]);
    expect(report.cells, extension).toEqual({});
  }
  expect((await request.get('/api/forms/form1999/blank.docx')).status()).toBe(404);
});
