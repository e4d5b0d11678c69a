import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { DEMO_PASSWORD } from '../server/account/demo-accounts';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';
import { SignInPage } from './pages/sign-in-page';
import { loseSession, signInAgain } from './pages/signed-in-again';

/** A year of its own: no other story writes here. */
const UNIT = '630106-D01';
const YEAR = 2021;
const LOGIN = 'jy-tianbao';
const CELL = 't3.new.natural';

test.describe.configure({ timeout: 240_000 });

/** The drafter at table 3 of an empty draft. */
async function atTable(page: Page): Promise<DeskPage> {
  const desk = new DeskPage(page);
  await desk.open(UNIT, YEAR);
  await replaceDraft(page, { unitCode: UNIT, year: YEAR }, EMPTY_DRAFT);
  return opened(page);
}

/** Table 3 as a fresh page shows it. */
async function opened(page: Page): Promise<DeskPage> {
  const desk = new DeskPage(page);
  await page.goto(`/desk/${UNIT}/${YEAR}#part-3`);
  await page.reload();
  await expect(desk.cell(CELL)).toBeVisible();
  return desk;
}

const state = (page: Page) => page.locator('.ctx-facts').getByRole('status');
const stored = async (desk: DeskPage) => (await desk.draft(UNIT, YEAR)).cells[CELL] ?? null;

test('offline one goes on writing, and it goes up when the line is back', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  await page.context().setOffline(true);
  await desk.cell(CELL).fill('8');
  for (const column of ['biz', 'research', 'welfare', 'legal', 'other_org']) {
    await desk.cell(`t3.new.${column}`).fill('0');
  }
  await desk.cell('t3.new.biz').fill('2');
  await expect(state(page)).toContainText('离线，已存在本机，6 处待上传');
  // Totals and rules run here: what is typed is judged without the server.
  await expect(desk.cell('t3.new.total')).toHaveText('10');
  await picture(page, 'offline');
  await grave(page);
  await page.context().setOffline(false);
  await desk.saved();
  expect(await stored(desk)).toBe(8);
});

test('what was written offline survives a crash of the tab', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  await page.context().setOffline(true);
  await desk.cell(CELL).fill('9');
  await expect(state(page)).toContainText('1 处待上传');
  const { context } = { context: page.context() };
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const after = await context.newPage();
  const again = new DeskPage(after);
  await after.goto(`/desk/${UNIT}/${YEAR}#part-3`);
  await expect(again.cell(CELL)).toHaveValue('9');
  await again.saved();
  expect(await stored(again)).toBe(9);
});

test('a tab killed two seconds after the last key loses nothing', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  const context = page.context();
  await desk.cell(CELL).pressSequentially('123');
  await page.waitForTimeout(2_000);
  await page.close({ runBeforeUnload: false });
  const after = await context.newPage();
  const again = new DeskPage(after);
  await after.goto(`/desk/${UNIT}/${YEAR}#part-3`);
  await expect(again.cell(CELL)).toHaveValue('123');
  expect(await stored(again)).toBe(123);
});

test('an expired session keeps what is typed, and saves it after signing in', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  await loseSession(page);
  await desk.cell(CELL).fill('7');
  await expect(state(page)).toContainText('登录已过期，已存在本机，1 处待上传');
  await desk.cell('t3.new.biz').fill('1');
  await expect(state(page)).toContainText('2 处待上传');
  await picture(page, 'session-expired');
  await signInAgain(page, LOGIN, DEMO_PASSWORD);
  await expect(desk.cell(CELL)).toHaveValue('7');
  await desk.saved();
  expect(await stored(desk)).toBe(7);
});

test('another account at the same browser neither sees nor sends it', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  const context = page.context();
  await loseSession(page);
  await desk.cell(CELL).fill('66');
  await expect(state(page)).toContainText('1 处待上传');

  const other = await context.newPage();
  const signIn = new SignInPage(other);
  await signIn.open();
  await signIn.enter('jy-fuhe', DEMO_PASSWORD);
  const theirs = await opened(other);
  await expect(theirs.cell(CELL)).toHaveValue('');

  // The first window is still there, and the browser's session is the other's now.
  await page.bringToFront();
  await desk.cell('t3.new.biz').fill('3');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(state(page)).toContainText('登录已过期，已存在本机，2 处待上传');
  expect(await stored(theirs)).toBeNull();

  await context.clearCookies();
  await signInAgain(page, LOGIN, DEMO_PASSWORD);
  await expect(desk.cell(CELL)).toHaveValue('66');
  await desk.saved();
  expect(await stored(desk)).toBe(66);
});

test('signing out with something unsent says so first', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  await page.context().setOffline(true);
  await desk.cell(CELL).fill('5');
  await expect(state(page)).toContainText('1 处待上传');
  await page.getByRole('button', { name: '退出', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '还有内容没有上传' });
  await expect(dialog).toContainText('1 处内容还没有保存到服务器');
  await picture(page, 'sign-out-unsent');
  await dialog.getByRole('button', { name: '暂不退出' }).click();
  await page.context().setOffline(false);
  await desk.saved();
  await page.getByRole('button', { name: '退出', exact: true }).click();
  await expect(page).not.toHaveURL(/desk/);
});

test('two windows of one person send nothing twice and ask nothing', async ({ browser }) => {
  const page = await signedIn(browser, LOGIN);
  const desk = await atTable(page);
  await page.context().setOffline(true);
  await desk.cell(CELL).fill('4');
  await expect(state(page)).toContainText('1 处待上传');
  await page.context().setOffline(false);
  const second = await page.context().newPage();
  const beside = new DeskPage(second);
  await second.goto(`/desk/${UNIT}/${YEAR}#part-3`);
  await expect(beside.cell(CELL)).toHaveValue('4');
  await desk.saved();
  await beside.cell(CELL).fill('44');
  // The first window hears of it when its own line is back, which takes its time after having been offline.
  await expect(desk.cell(CELL)).toHaveValue('44', { timeout: 60_000 });
  await expect(page.getByRole('alert').filter({ hasText: '请选择' })).toHaveCount(0);
  await expect(second.getByRole('alert').filter({ hasText: '请选择' })).toHaveCount(0);
});

/** Fails with axe's serious findings. */
async function grave(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
