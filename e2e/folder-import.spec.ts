import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { wordReport } from '../documents/testing/word-report';
import { completeReport } from '../server/testing/complete-report';
import { ImportsPage } from './pages/imports-page';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';
import { readsWell } from './pages/reads-well';

const NAME = '西宁市湟中区教育局';
const huangzhong = readFileSync(
  path.join(import.meta.dirname, '..', 'documents', 'fixtures', 'huangzhong-education-2023.docx'),
);
const past = async (name: string, year: number) => Buffer.from(await wordReport(completeReport(name, year)));

test('an office brings its folder of past reports, decides file by file, and the public reads them', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await signedIn(browser, 'xn-shenhe');
  const imports = new ImportsPage(page);
  await imports.open();
  await expect(page.getByText('还没有批量导入')).toBeVisible();
  await readsWell(page, 'imports-none');
  await page.getByRole('link', { name: '新建批量导入', exact: true }).click();
  await expect(page.getByRole('heading', { name: '接下来会怎样' })).toBeVisible();
  await readsWell(page, 'imports-new');

  const zip = new JSZip();
  zip.file('历年/2018/教育局2018.docx', await past(NAME, 2018));
  zip.file('历年/2018/教育局（副本）.docx', await past(NAME, 2018));
  zip.file('历年/2017/某局.docx', await past('西宁市没有这个局', 2017));
  zip.file('历年/2023/教育局2023.docx', huangzhong);
  zip.file('历年/封面.jpg', new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]));
  zip.file('__MACOSX/历年/._封面.jpg', 'x');
  await imports.bring([{ name: '历年年报.zip', bytes: await zip.generateAsync({ type: 'nodebuffer' }) }]);
  await expect(page.getByText('略过系统文件 1 个')).toBeVisible();
  await expect(imports.row('教育局（副本）.docx').getByText('内容完全相同')).toBeVisible();
  await expect(imports.row('封面.jpg').getByText('这是一张图片')).toBeVisible();
  await expect(imports.row('某局.docx').getByText('请指定')).toBeVisible();
  await readsWell(page, 'imports-results');

  // What was not recognised is assigned by hand, from the keyboard.
  await page.getByRole('button', { name: '某局.docx' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('单位').fill('西宁市湟中区财政局');
  await dialog.getByRole('button', { name: '保存单位和年度' }).click();
  await expect(dialog.getByText('（人工指定）')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(imports.row('某局.docx').getByText('西宁市湟中区财政局')).toBeVisible();

  await page.getByRole('button', { name: '教育局2023.docx' }).click();
  await expect(dialog.getByText(/没有读入的内容/)).toBeVisible();
  await readsWell(page, 'imports-detail');
  await page.keyboard.press('Escape');

  await imports.choose('教育局2018.docx');
  await picture(page, 'imports-chosen-1440', { whole: true });
  await imports.publish('2019-01-28');
  await expect(page.getByText('已办理 1 份。')).toBeVisible();
  await readsWell(page, 'imports-taken');

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto('/reports/630106-D01/2018');
  await expect(visitor.getByText('历史公开', { exact: true })).toBeVisible();
  await expect(visitor.getByText('原于2019年1月28日公布')).toBeVisible();
  await readsWell(visitor, 'imports-public');
});
