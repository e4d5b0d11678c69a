import { expect, type Page, test } from '@playwright/test';
import { signedIn } from './pages/people';
import { readsWell } from './pages/reads-well';

const CIVIL_AFFAIRS = '630106-D07';
const EDUCATION = '630106-D01';

/** A page, or a state of one that a press on it brings about. The states on a report's way are looked at by the stories that go it. */
interface State {
  name: string;
  path: string;
  /** Who opens it; null: anyone. */
  login: string | null;
  reach?: (page: Page) => Promise<void>;
}

/** Presses a button and waits for the dialog that it opens. */
const dialogOf = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};
/** Opens 填报说明 of a cell, in the line above the table, which grows over it. */
const notesOf = (cell: string) => async (page: Page) => {
  await page.locator(`[id="cell-${cell}"]`).focus();
  await page.keyboard.press('F1');
  await expect(page.locator('.cell-notes')).toBeVisible();
};
const tab = (name: RegExp) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};

const STATES: readonly State[] = [
  { name: 'index', path: '/?year=2022', login: null },
  { name: 'index-nothing-found', path: '/?year=2022&q=没有这个单位', login: null },
  { name: 'public-report', path: `/reports/${CIVIL_AFFAIRS}/2022`, login: null },
  { name: 'unit-without-report', path: '/reports/630199', login: null },
  { name: 'no-report', path: `/reports/${EDUCATION}/2019`, login: null },
  { name: 'sign-in', path: '/sign-in', login: null },
  { name: 'help', path: '/help', login: null },
  { name: 'welcome', path: '/welcome', login: 'anquan' },
  { name: 'account', path: '/account', login: 'jy-fuzeren' },
  { name: 'staff', path: `/staff/${EDUCATION}`, login: 'jy-guanli' },
  { name: 'staff-roles', path: `/staff/${EDUCATION}`, login: 'jy-guanli', reach: dialogOf(/^调整角色：/) },
  { name: 'tasks', path: '/desk', login: 'mz-tianbao' },
  { name: 'desk', path: `/desk/${CIVIL_AFFAIRS}/2023`, login: 'mz-tianbao' },
  {
    name: 'desk-import',
    path: `/desk/${CIVIL_AFFAIRS}/2023`,
    login: 'mz-tianbao',
    reach: dialogOf('导入文件'),
  },
  {
    name: 'desk-not-ready',
    path: `/desk/${CIVIL_AFFAIRS}/2023`,
    login: 'mz-tianbao',
    reach: dialogOf('送签'),
  },
  { name: 'desk-text', path: `/desk/${CIVIL_AFFAIRS}/2023#part-1`, login: 'mz-tianbao' },
  { name: 'desk-table', path: `/desk/${CIVIL_AFFAIRS}/2023#part-3`, login: 'mz-tianbao' },
  {
    name: 'desk-notes',
    path: `/desk/${CIVIL_AFFAIRS}/2023#part-3`,
    login: 'mz-tianbao',
    reach: notesOf('t3.new.natural'),
  },
  { name: 'desk-published', path: `/desk/${CIVIL_AFFAIRS}/2022`, login: 'mz-tianbao' },
  { name: 'draft-history', path: `/desk/${CIVIL_AFFAIRS}/2023/history`, login: 'mz-tianbao' },
  { name: 'receipt', path: `/desk/${CIVIL_AFFAIRS}/2022/receipt`, login: 'mz-tianbao' },
  { name: 'dashboard', path: '/office/2023', login: 'xn-shenhe' },
  { name: 'dashboard-filtered', path: '/office/2022?state=published&late=1', login: 'xn-shenhe' },
  { name: 'imports', path: '/office/imports', login: 'xn-shenhe' },
  { name: 'review', path: `/office/2022/${CIVIL_AFFAIRS}`, login: 'hz-shenhe' },
  {
    name: 'review-findings',
    path: `/office/2022/${CIVIL_AFFAIRS}`,
    login: 'hz-shenhe',
    reach: tab(/^核对结果/),
  },
  { name: 'units', path: '/admin/units', login: 'xitong' },
  { name: 'audit', path: '/audit', login: 'shenji' },
];

for (const { name, path, login, reach } of STATES) {
  test(`${name} reads well at a desk, at 200 % zoom and on a phone`, async ({ browser }) => {
    const page = login ? await signedIn(browser, login) : await (await browser.newContext()).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path);
    await expect(page.getByRole('main').or(page.locator('main')).first()).toBeVisible();
    await expect(page.getByText(/^正在打开/)).toHaveCount(0);
    await reach?.(page);
    await readsWell(page, `page-${name}`);
    expect(errors).toEqual([]);
  });
}
