import { expect, test } from '@playwright/test';
import { pngFile } from '../documents/testing/scan-file';
import { completeReport } from '../server/testing/complete-report';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const WHICH = { unitCode: '630106-D07', year: 2023 };
const NAME = '西宁市湟中区民政局';

/** A report that can be signed: what last year's publication has in force stays in force. */
function ready() {
  const report = completeReport(NAME, WHICH.year);
  return { ...report, cells: { ...report.cells, 't2.a1.normative.in_force': 4 } };
}

test('a report is signed on paper, its scan compared by the reviewer, and sent back where it doesn’t match', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await signedIn(browser, 'mz-tianbao');
  const before = await replaceDraft(page, WHICH, ready());
  const desk = new DeskPage(page);
  const dialog = page.getByRole('dialog');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  let code = '';
  try {
    await test.step('1. sent to be signed, the cover is printed with the hash’s first digits', async () => {
      await desk.open(WHICH.unitCode, WHICH.year);
      await button('送签').first().click();
      await dialog.getByRole('button', { name: '送主要负责人签批' }).click();
      await page.getByText('主要负责人在纸质页上签发').click();
      await nothingSerious(page);
      await picture(page, 'paper-1-signing');
      const [cover] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: '打开签发页' }).click(),
      ]);
      await expect(cover.getByText('主要负责人（签字）')).toBeVisible();
      code = (await cover.locator('.cover-code').textContent()) ?? '';
      expect(code).toMatch(/^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$/);
      await nothingSerious(cover);
      await picture(cover, 'paper-2-cover', { whole: true });
      await cover.close();
    });

    await test.step('2. what is no scan says so; the scan is uploaded, and the report submitted', async () => {
      const chosen = page.getByLabel('选择扫描件');
      await page.getByLabel('签发人姓名').fill('签发人甲');
      await chosen.setInputFiles({ name: '签发.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') });
      await button('上传签发件').click();
      await expect(page.getByRole('alert').filter({ hasText: '这不是 PDF、JPEG 或 PNG 文件' })).toBeVisible();
      const scan = { name: '签发.png', mimeType: 'image/png', buffer: Buffer.from(pngFile(1_240, 1_754)) };
      await chosen.setInputFiles(scan);
      await button('上传签发件').click();
      await expect(page.getByText('签发人甲已在纸质页上签发')).toBeVisible();
      await expect(page.getByText(`校验码 ${code}`)).toBeVisible();
      await picture(page, 'paper-3-signed');
      await nothingSerious(page);
      await button('修改报告').click();
      await dialog.getByRole('button', { name: '继续修改' }).click();
      await expect(page.getByRole('note').filter({ hasText: '本次签批作废' })).toBeVisible();
      await nothingSerious(page);
      await picture(page, 'paper-3-signature-at-stake');
      await button('取消修改').click();
      await button('提交').first().click();
      await dialog.getByRole('button', { name: '提交', exact: true }).click();
      await expect(page.getByText('提交回执')).toBeVisible();
    });

    await test.step('3. the reviewer sees the scan beside the hash, can’t accept before, and sends it back', async () => {
      const office = await signedIn(browser, 'hz-shenhe');
      await office.goto(`/office/${WHICH.year}/${WHICH.unitCode}`);
      const check = office.getByRole('region', { name: '纸质签发件' });
      await expect(check).toContainText(code);
      await expect(check.getByRole('img')).toBeVisible();
      expect(await check.getByRole('img').evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(
        1_240,
      );
      await expect(office.getByRole('button', { name: '通过', exact: true })).toBeDisabled();
      await nothingSerious(office);
      await picture(office, 'paper-4-review');
      await office.setViewportSize({ width: 390, height: 844 });
      await picture(office, 'paper-5-review-narrow');
      await office.setViewportSize({ width: 1440, height: 900 });
      await check.getByRole('button', { name: '不符，退回' }).click();
      await office.getByRole('dialog').getByLabel('不符之处').fill('没有加盖公章。');
      await office.getByRole('dialog').getByRole('button', { name: '退回' }).click();
      await expect(check).toContainText('核对不符，已退回');
    });

    await test.step('4. the unit is told', async () => {
      await page.goto('/desk');
      const told = page.getByRole('region', { name: /^消息/ });
      await expect(told).toContainText('已退回');
      await picture(page, 'paper-6-notices', { whole: true });
      await nothingSerious(page);
      await told.getByRole('button', { name: '全部标为已读' }).click();
      await expect(page.getByRole('heading', { name: '消息', exact: true })).toBeVisible();
      // Without a mail server nobody is told of mail.
      await expect(page.getByText('邮件提醒')).toHaveCount(0);
    });
  } finally {
    await replaceDraft(page, WHICH, before);
  }
});
