import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { registerWorkbook, sixtyApplications } from '../documents/testing/register-file';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const WHICH = { unitCode: '630106-D07', year: 2023 };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('a register in Excel is matched once, and table 3 is counted from it', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await signedIn(browser, 'mz-tianbao');
  const before = await replaceDraft(page, WHICH, EMPTY_DRAFT);
  const desk = new DeskPage(page);
  const dialog = page.getByRole('dialog');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const file = { name: '台账.xlsx', mimeType: XLSX, buffer: await registerWorkbook(sixtyApplications()) };
  const serious = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id }) => id);
  };
  try {
    await test.step('1. the desk leads to the register', async () => {
      await desk.open(WHICH.unitCode, WHICH.year);
      await page.getByRole('link', { name: '由登记台账计数' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('登记台账');
      await expect(page.getByText('审核机关看不到，也不公开')).toBeVisible();
      await expect(button('选择台账文件')).toHaveCount(1);
      expect(await serious()).toEqual([]);
      await picture(page, 'register-1-start');
    });

    await test.step('2. a file that is none says so', async () => {
      const chosen = page.getByLabel('选择台账文件');
      await chosen.setInputFiles({
        name: '表.xlsx',
        mimeType: XLSX,
        buffer: Buffer.from('PK\u0003\u0004坏'),
      });
      await expect(page.getByRole('alert').filter({ hasText: '文件' })).toBeVisible();
      await chosen.setInputFiles(file);
    });

    await test.step('3. what the form doesn’t print is asked, and nothing is kept before', async () => {
      await expect(page.getByLabel('申请人类别对应的列')).toHaveValue('3');
      await expect(page.getByText('还有 2 种写法没有指定含义。')).toBeVisible();
      await expect(button('导入台账')).toBeDisabled();
      expect(await serious()).toEqual([]);
      await picture(page, 'register-2-matching', { whole: true });
      await page.getByLabel('“公司”属于哪一类申请人').selectOption({ label: '商业企业' });
      await page.getByLabel('“信息不存在”对应表三的哪一行').selectOption({ value: 'na_not_held' });
      await button('导入台账').click();
    });

    await test.step('4. table 3 as counted, beside what is typed; a cell opens to its rows', async () => {
      await expect(page.getByText('60 件申请')).toBeVisible();
      await expect(page.getByText('2 件申请不属于本年度，没有计入')).toBeVisible();
      const biz = button(/本年新收政府信息公开申请数量 · 商业企业：2 件/);
      await expect(biz).toBeVisible();
      await picture(page, 'register-3-counted', { whole: true });
      expect(await serious()).toEqual([]);
      await biz.click();
      await expect(dialog.getByRole('row')).toHaveCount(3);
      await expect(dialog).toContainText('2023-015');
      await picture(page, 'register-4-rows');
      await dialog.getByRole('button', { name: '关闭' }).click();
    });

    await test.step('5. it is taken over, and can be undone', async () => {
      await button(/^填入表三/).click();
      await expect(page.getByText('报告的表三与台账的计数一致')).toBeVisible();
      await picture(page, 'register-5-taken');
      expect((await desk.draft(WHICH.unitCode, WHICH.year)).cells['t3.new.natural']).toBe(48);
      await button('撤销填入').click();
      await expect(button(/^填入表三/)).toBeVisible();
      expect((await desk.draft(WHICH.unitCode, WHICH.year)).cells['t3.new.natural']).toBeUndefined();
      await button(/^填入表三/).click();
      await expect(button('撤销填入')).toBeVisible();
    });

    await test.step('6. on the desk the cell says where it is from, and leads back to its rows', async () => {
      await page.getByRole('link', { name: '返回填报' }).click();
      await desk.part(/^三、收到和处理/);
      await expect(desk.cell('t3.carried_in.natural')).toHaveValue('8');
      await expect(desk.finding(/列：新收加上年结转/)).toHaveCount(0);
      await desk.cell('t3.carried_in.natural').click();
      await expect(page.getByText(/^星海燕于.*由登记台账计数/)).toBeVisible();
      await picture(page, 'register-6-desk');
      await page.getByRole('link', { name: '查看所计的申请' }).click();
      await expect(dialog).toContainText('上年结转');
      await expect(dialog.getByRole('row')).toHaveCount(9);
      await dialog.getByRole('button', { name: '关闭' }).click();
    });

    await test.step('7. brought again, there is nothing left to match; then it is deleted', async () => {
      await page.getByLabel('选择台账文件').setInputFiles(file);
      await expect(page.getByText('已按本单位上次导入时的对应预选')).toBeVisible();
      await button('导入台账').click();
      await expect(page.getByText('60 件申请')).toBeVisible();
      await page.setViewportSize({ width: 390, height: 844 });
      await picture(page, 'register-7-narrow', { whole: true });
      await page.setViewportSize({ width: 1440, height: 900 });
      await button('删除').click();
      await dialog.getByRole('button', { name: '删除台账' }).click();
      await expect(button('选择台账文件')).toBeVisible();
    });

    await test.step('8. no office gets it', async () => {
      const input = encodeURIComponent(JSON.stringify({ json: WHICH }));
      for (const login of ['hz-shenhe', 'xn-shenhe', 'jy-tianbao']) {
        const other = await signedIn(browser, login);
        const answer = await other.request.get(`/api/trpc/register.view?input=${input}`);
        expect(answer.status(), login).toBe(403);
      }
    });
  } finally {
    await replaceDraft(page, WHICH, before);
  }
});
