import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

/** Each page with who opens it (null: anyone). */
const PAGES: { name: string; path: string; login: string | null }[] = [
  { name: 'index', path: '/?year=2022', login: null },
  { name: 'public-report', path: '/reports/630106-D07/2022', login: null },
  { name: 'no-report', path: '/reports/630106-D01/2019', login: null },
  { name: 'sign-in', path: '/sign-in', login: null },
  { name: 'help', path: '/help', login: null },
  { name: 'account', path: '/account', login: 'jy-fuzeren' },
  { name: 'staff', path: '/staff/630106-D01', login: 'jy-guanli' },
  { name: 'tasks', path: '/desk', login: 'mz-tianbao' },
  { name: 'desk', path: '/desk/630106-D07/2023', login: 'mz-tianbao' },
  { name: 'desk-table', path: '/desk/630106-D07/2023#part-3', login: 'mz-tianbao' },
  { name: 'draft-history', path: '/desk/630106-D07/2023/history', login: 'mz-tianbao' },
  { name: 'receipt', path: '/desk/630106-D07/2022/receipt', login: 'mz-tianbao' },
  { name: 'dashboard', path: '/office/2023', login: 'xn-shenhe' },
  { name: 'imports', path: '/office/imports', login: 'xn-shenhe' },
  { name: 'review', path: '/office/2022/630106-D07', login: 'hz-shenhe' },
  { name: 'units', path: '/admin/units', login: 'xitong' },
  { name: 'audit', path: '/audit', login: 'shenji' },
];

for (const { name, path, login } of PAGES) {
  test(`${name} reads well at both widths, without a serious finding of axe`, async ({ browser }) => {
    const page = login ? await signedIn(browser, login) : await (await browser.newContext()).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.getByRole('main').or(page.locator('main')).first()).toBeVisible();
      await expect(page.getByText(/^正在打开/)).toHaveCount(0);
      expect(await overflow(page), `${width} px overflows`).toBeLessThanOrEqual(0);
      await picture(page, `page-${name}-${width}`, { whole: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${width} px`,
      ).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
