import { type Browser, expect, type Page, test } from '@playwright/test';
import { openPdf } from '../documents/pdf/pdfjs';
import { completeReport } from '../server/testing/complete-report';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';
import { readsWell } from './pages/reads-well';
import { SignInPage } from './pages/sign-in-page';

const EDUCATION = '630106-D01';
const OWN = '河湟两岸的油菜花开了';

/** Somebody with a login and a password at a browser of their own, wherever sign-in leads. */
async function at(browser: Browser, login: string, password: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.enter(login, password);
  return page;
}

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

/** Reads the one-time password off the slip and closes it. */
async function slipOf(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: '一次性密码' });
  const password = await dialog.locator('.slip-password').innerText();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: /关闭/ }).click();
  await expect(dialog).toBeHidden();
  return password;
}

/** Sheets of A5 that the page as it stands is printed on. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await openPdf(await page.pdf({ format: 'A5', landscape: true }));
  const sheets = pdf.numPages;
  await pdf.loadingTask.destroy();
  return sheets;
}

async function newPassword(page: Page, oneTime: string, own: string) {
  await expect(page.getByRole('heading', { name: '设置新密码' })).toBeVisible();
  await page.getByLabel('一次性密码').fill(oneTime);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('再次输入新密码').fill(own);
  await page.getByRole('button', { name: '设置新密码' }).click();
  await expect(page).toHaveURL(/\/desk$/);
}

test('a drafter comes, sets a password, takes over, and the one who left keeps the name', async ({
  browser,
}) => {
  test.slow();
  const manager = await signedIn(browser, 'jy-guanli');
  await manager.goto(`/staff/${EDUCATION}`);

  await test.step('the old drafter leaves a trace', async () => {
    const invited = manager.getByRole('button', { name: '新增人员' });
    await invited.click();
    await manager.getByLabel('姓名').fill('祁旧人');
    await manager.getByLabel('用户名').fill('jy-jiuren');
    await manager.getByRole('checkbox', { name: /填报员/ }).check();
    await manager.getByRole('button', { name: '创建账号' }).click();
    await expect(manager.getByRole('dialog', { name: '一次性密码' })).toBeVisible();
    await readsWell(manager, 'accounts-slip');
    expect(await sheetsOf(manager), 'the slip alone is printed, on one small sheet').toBe(1);
    const old = await at(browser, 'jy-jiuren', await slipOf(manager));
    await expect(old).toHaveURL(/\/account/);
    await old.context().close();
  });

  await test.step('a wrong login is told in place, a right one makes a slip', async () => {
    await manager.getByRole('button', { name: '新增人员' }).click();
    const dialog = manager.getByRole('dialog', { name: /新增人员/ });
    await dialog.getByLabel('姓名').fill('祁新人');
    await dialog.getByLabel('用户名').fill('新人');
    await dialog.getByRole('checkbox', { name: /复核员/ }).check();
    await dialog.getByRole('button', { name: '创建账号' }).click();
    await expect(dialog.getByRole('alert')).toContainText('用户名应为');
    await dialog.getByLabel('用户名').fill('jy-tianbao');
    await dialog.getByRole('button', { name: '创建账号' }).click();
    await expect(dialog.getByRole('alert')).toContainText('已有人使用');
    await dialog.getByLabel('用户名').fill('jy-xinren');
    await readsWell(manager, 'accounts-invite');
    await dialog.getByRole('button', { name: '创建账号' }).click();
  });
  const oneTime = await slipOf(manager);
  await expect(row(manager, '祁新人')).toContainText('待首次登录');

  const successor = await at(browser, 'jy-xinren', oneTime);
  await test.step('nothing opens before a password of one’s own', async () => {
    await successor.goto('/desk');
    await expect(successor).toHaveURL(/\/account\?back=%2Fdesk/);
    await successor.getByLabel('一次性密码').fill(oneTime);
    await successor.getByLabel('新密码', { exact: true }).fill('1234567890');
    await successor.getByLabel('再次输入新密码').fill('1234567890');
    await successor.getByRole('button', { name: '设置新密码' }).click();
    await expect(successor.getByRole('alert').filter({ hasText: '常见密码' })).toBeVisible();
    await readsWell(successor, 'accounts-first');
    await newPassword(successor, oneTime, OWN);
  });

  await test.step('handed over, the old one disabled', async () => {
    await manager.reload();
    await row(manager, '祁旧人').getByRole('button', { name: '交接' }).click();
    const dialog = manager.getByRole('dialog', { name: '交接：祁旧人' });
    await dialog.getByLabel('接任者').selectOption({ label: '祁新人（jy-xinren）' });
    await dialog.getByLabel('备注').fill('轮岗');
    await picture(manager, 'accounts-hand-over-1440');
    await nothingSerious(manager);
    await dialog.getByRole('button', { name: '办理交接' }).click();
    await expect(row(manager, '祁新人')).toContainText('填报员');
    await expect(row(manager, '祁旧人')).toContainText('已不在本单位任职');
    await row(manager, '祁旧人').getByRole('button', { name: '停用' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: '停用账号' }).click();
    await expect(row(manager, '祁旧人')).toContainText('已停用');
    await row(manager, '祁旧人').getByText('以前的任职 1 项').click();
    await expect(row(manager, '祁旧人')).toContainText('填报员，');
    await readsWell(manager, 'accounts-staff');
  });

  await test.step('the successor works on', async () => {
    await successor.goto('/desk');
    await expect(successor.getByRole('row').filter({ hasText: '2023 年度' })).toBeVisible();
  });
});

test('a lost password is reset by the manager: the session ends, the slip opens the account', async ({
  browser,
}) => {
  const manager = await signedIn(browser, 'jy-guanli');
  await manager.goto(`/staff/${EDUCATION}`);
  await manager.getByRole('button', { name: '新增人员' }).click();
  await manager.getByLabel('姓名').fill('铁忘记');
  await manager.getByLabel('用户名').fill('jy-wangji');
  await manager.getByRole('checkbox', { name: /填报员/ }).check();
  await manager.getByRole('button', { name: '创建账号' }).click();
  const first = await slipOf(manager);
  const person = await at(browser, 'jy-wangji', first);
  await newPassword(person, first, OWN);
  await row(manager, '铁忘记').getByRole('button', { name: '重置密码' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: '重置密码' }).click();
  const second = await slipOf(manager);
  await expect(row(manager, '铁忘记')).toContainText('密码已重置');
  await person.goto('/desk');
  await expect(person).toHaveURL(/sign-in/);
  const signIn = new SignInPage(person);
  await signIn.try('jy-wangji', OWN);
  await expect(person.getByRole('alert').filter({ hasText: '密码不正确' })).toBeVisible();
  await signIn.enter('jy-wangji', second);
  await newPassword(person, second, '又过了一年的油菜花开');
  await person.goto('/account');
  await expect(person.getByText('西宁市湟中区教育局 · 填报员')).toBeVisible();
});

test('a manager can’t disable oneself, and is asked before the last principal goes', async ({ browser }) => {
  const manager = await signedIn(browser, 'jy-guanli');
  await manager.goto(`/staff/${EDUCATION}`);
  await expect(row(manager, '冶晓云').getByRole('button', { name: '停用' })).toHaveCount(0);
  await row(manager, '严正国').getByRole('button', { name: '停用' }).click();
  const dialog = manager.getByRole('dialog', { name: /停用账号/ });
  await dialog.getByRole('button', { name: '停用账号' }).click();
  await expect(dialog.getByRole('alert')).toContainText('唯一的主要负责人');
  await expect(dialog.getByRole('button', { name: '仍要停用' })).toBeVisible();
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(row(manager, '严正国')).toContainText('在用');
});

test('an acting principal signs in the principal’s place, and both names stand there', async ({
  browser,
}) => {
  const principal = await signedIn(browser, 'jy-fuzeren');
  await principal.goto('/account');
  await principal.getByLabel('代行人').selectOption({ label: '铁守安（复核员）' });
  await principal.getByLabel('至（含当日）').fill('2024-01-26');
  await principal.getByRole('button', { name: '指定代行' }).click();
  await expect(principal.getByText('2024年1月20日至2024年1月26日（代行中）')).toBeVisible();
  await readsWell(principal, 'accounts-acting');

  const drafter = await signedIn(browser, 'jy-tianbao');
  await drafter.goto(`/desk/${EDUCATION}/2021`);
  const which = { unitCode: EDUCATION, year: 2021 };
  const before = await replaceDraft(drafter, which, completeReport('西宁市湟中区教育局', which.year));
  const sent = await drafter.request.post('/api/trpc/filing.requestSignOff', { data: { json: which } });
  expect(sent.ok(), await sent.text()).toBe(true);

  const deputy = await signedIn(browser, 'jy-fuhe');
  await expect(deputy.getByRole('link', { name: /铁守安 · 复核员、主要负责人（代行）/ })).toBeVisible();
  await deputy.goto(`/desk/${EDUCATION}/2021`);
  await expect(deputy.getByRole('heading', { name: '代严正国签批' })).toBeVisible();
  await expect(deputy.getByText('本人受委托代严正国行使')).toBeVisible();
  await deputy.getByLabel('输入本人登录密码以确认身份').fill('xining-2024');
  await deputy.getByRole('button', { name: '签批', exact: true }).click();
  await expect(deputy.getByText('代严正国行使签批职责').first()).toBeVisible();
  await picture(deputy, 'accounts-acting-signed-1440');
  await nothingSerious(deputy);

  await drafter.reload();
  await expect(drafter.getByText('铁守安（代严正国签批）').first()).toBeVisible();
  const back = await drafter.request.post('/api/trpc/filing.withdrawSignOff', { data: { json: which } });
  expect(back.ok(), await back.text()).toBe(true);
  await replaceDraft(drafter, which, before.title === '' ? EMPTY_DRAFT : before);

  await principal.getByRole('button', { name: '结束代行：铁守安' }).click();
  await principal.getByRole('dialog').getByRole('button', { name: '结束代行' }).click();
  await expect(principal.getByText('目前没有指定代行人')).toBeVisible();
  await deputy.goto('/account');
  await expect(deputy.getByText('代严正国')).toHaveCount(0);
});

test('the office keeps the accounts of units without a manager, and its telephone is in their help', async ({
  browser,
}) => {
  const office = await signedIn(browser, 'hz-shenhe');
  await office.goto('/staff');
  const unmanaged = office.getByRole('row').filter({ hasText: '西宁市湟中区民政局' });
  await expect(unmanaged).toContainText('没有管理员');
  await office.getByLabel('负责科室').fill('政务公开科');
  await office.getByLabel('电话', { exact: true }).fill('一二三');
  await office.getByRole('button', { name: '保存电话' }).click();
  await expect(office.getByRole('alert').filter({ hasText: '只能含数字' })).toBeVisible();
  await readsWell(office, 'accounts-units');
  await unmanaged.getByRole('link', { name: /管理人员/ }).click();
  await expect(office.getByRole('heading', { name: /西宁市湟中区民政局/ })).toBeVisible();
  await expect(row(office, '星海燕').getByRole('button', { name: '重置密码' })).toBeVisible();
  await office.goto(`/staff/${EDUCATION}`);
  await expect(row(office, '祁文静').getByRole('button', { name: '重置密码' })).toHaveCount(0);
  await expect(row(office, '冶晓云').getByRole('button', { name: '重置密码' })).toBeVisible();

  const drafter = await signedIn(browser, 'mz-tianbao');
  await drafter.goto(`/staff/${EDUCATION}`);
  await expect(drafter.getByText('没有权限').first()).toBeVisible();
  await drafter.goto('/help');
  await expect(drafter.getByText('未登记')).toBeVisible();
  await readsWell(drafter, 'accounts-help');
});

test('the notes of a cell open by F1 without leaving it, those of a section by its own button', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open('630106-D07', 2023);
  await desk.part(/三、/);
  await page.getByText('填报说明', { exact: true }).click();
  await expect(page.getByText('每一列都要平衡')).toBeVisible();
  await desk.cell('t3.partial.natural').click();
  await page.keyboard.press('F1');
  await expect(page.getByText('只计这一情形，不再计入不予公开各项')).toBeVisible();
  await expect(desk.cell('t3.partial.natural')).toBeFocused();
  await desk.cell('t3.granted.natural').click();
  await expect(page.getByText('申请的信息全部提供')).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByText('申请的信息全部提供')).toBeHidden();
  await page.keyboard.press('F1');
  await picture(page, 'accounts-notes-1440');
  await nothingSerious(page);
});
