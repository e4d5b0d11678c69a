import { expect, type Page, test } from '@playwright/test';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { writtenReport } from './pages/filed-report';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

/** A bureau of the demo that has its reports checked; no other story touches it. */
const UNIT = '630106-D11';
const NAME = '西宁市湟中区自然资源局';
/** No year of the demo's own: what it published the year before would be compared with. */
const YEAR = 2021;
const PASSWORD = 'xining-2024';

const open = (page: Page) => new DeskPage(page).open(UNIT, YEAR);
const bar = (page: Page) => page.getByRole('region', { name: '当前报告' });
const lastSection = (page: Page) => page.getByLabel('六、其他需要报告的事项的正文');
/** The page as a phone shows it. */
async function onPhone(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, `${name}-390`, { whole: true });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** From the desk to the checker. */
async function sendToCheck(drafter: Page): Promise<void> {
  await bar(drafter).getByRole('button', { name: '送复核' }).click();
  const dialog = drafter.getByRole('dialog');
  await dialog.getByRole('button', { name: '送复核员复核' }).click();
  await expect(drafter.getByRole('heading', { name: '等待复核' })).toBeVisible();
}

test('a report is checked within its unit, and an edit voids nothing unsaid', async ({ browser }) => {
  test.setTimeout(300_000);
  const drafter = await signedIn(browser, 'zr-tianbao');
  const checker = await signedIn(browser, 'zr-fuhe');
  const principal = await signedIn(browser, 'zr-fuzeren');
  const desk = new DeskPage(drafter);
  await writtenReport(drafter, { unitCode: UNIT, year: YEAR }, NAME);

  await test.step('the drafter sends it to the checker, not to the principal', async () => {
    await open(drafter);
    await expect(bar(drafter).getByRole('button', { name: '送签' })).toHaveCount(0);
    await bar(drafter).getByRole('button', { name: '送复核' }).click();
    await picture(drafter, 'check-01-send');
    await nothingSerious(drafter);
    await drafter.getByRole('dialog').getByRole('button', { name: '送复核员复核' }).click();
    await expect(drafter.getByRole('heading', { name: '等待复核' })).toBeVisible();
    await picture(drafter, 'check-02-waiting');
    await nothingSerious(drafter);
  });

  await test.step('taking it back puts the cursor on what is written next', async () => {
    await drafter.getByRole('button', { name: '撤回送复核' }).click();
    await expect(bar(drafter).getByRole('button', { name: '送复核' })).toBeVisible();
    await expect(drafter.locator('.part-heading')).toBeFocused();
    await sendToCheck(drafter);
  });

  await test.step('the checker finds it, reads it whole, and returns it in words', async () => {
    await checker.goto('/desk');
    await expect(checker.getByRole('link', { name: `${NAME} ${YEAR} 年度报告待复核` }).first()).toBeVisible();
    await picture(checker, 'check-03-task');
    await nothingSerious(checker);
    await checker.getByRole('link', { name: /^去复核/ }).click();
    await expect(checker.getByRole('heading', { name: '复核', exact: true })).toBeVisible();
    await nothingSerious(checker);
    await picture(checker, 'check-04-checking');
    await onPhone(checker, 'check-04-checking');
    await checker.getByRole('button', { name: '退回修改' }).click();
    const dialog = checker.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: '退回', exact: true })).toBeDisabled();
    await dialog.getByLabel('复核意见（填报员会看到）').fill('第六部分请写明依据。');
    await picture(checker, 'check-05-return');
    await nothingSerious(checker);
    await dialog.getByRole('button', { name: '退回', exact: true }).click();
    await expect(checker.getByText('复核员石建平已退回')).toBeVisible();
  });

  await test.step('the drafter reads why, mends, and sends it again; the checker passes it', async () => {
    await open(drafter);
    await expect(drafter.getByText('第六部分请写明依据。').first()).toBeVisible();
    await picture(drafter, 'check-06-returned');
    await nothingSerious(drafter);
    await desk.part(/^六、/);
    await lastSection(drafter).fill('本年度依照国务院办公厅规定没有收取信息处理费，没有其他需要报告的事项。');
    await desk.saved();
    await sendToCheck(drafter);
    await open(checker);
    await checker.getByRole('button', { name: '复核通过' }).click();
    await checker.getByRole('dialog').getByRole('button', { name: '通过并送签' }).click();
    await expect(bar(checker)).toContainText('待签批');
    await picture(checker, 'check-07-passed');
  });

  await test.step('the principal sees who checked it, and signs', async () => {
    await open(principal);
    await expect(principal.getByText(/石建平已于 .+ 复核通过。/)).toBeVisible();
    await picture(principal, 'check-08-signing');
    await nothingSerious(principal);
    await principal.getByLabel('输入本人登录密码以确认身份').fill(PASSWORD);
    await principal.getByRole('button', { name: '签批', exact: true }).click();
    await expect(bar(principal)).toContainText('已签批');
  });

  await test.step('once it is taken back, an edit is asked about before it voids the check', async () => {
    await open(drafter);
    await drafter.getByRole('button', { name: '撤回送签' }).click();
    await expect(bar(drafter).getByRole('button', { name: '送签', exact: true })).toBeVisible();
    await expect(drafter.locator('.part-heading')).toBeFocused();
    await expect(drafter.getByRole('note').filter({ hasText: '复核通过本报告' })).toBeVisible();
    await picture(drafter, 'check-09-at-stake');
    await nothingSerious(drafter);
    await desk.part(/^六、/);
    await lastSection(drafter).fill('改过的第六部分。');
    const dialog = drafter.getByRole('dialog', { name: '修改已复核的报告' });
    await expect(dialog).toContainText('本页有 1 处修改还没有保存');
    await picture(drafter, 'check-10-asked');
    await nothingSerious(drafter);
    await dialog.getByRole('button', { name: '放弃这 1 处修改' }).click();
    await expect(lastSection(drafter)).toHaveValue(/依照国务院办公厅规定/);
    await bar(drafter).getByRole('button', { name: '送签', exact: true }).click();
    await drafter.getByRole('dialog').getByRole('button', { name: '送主要负责人签批' }).click();
    await expect(drafter.getByRole('heading', { name: '等待主要负责人签批' })).toBeVisible();
    await drafter.getByRole('button', { name: '撤回送签' }).click();
    await expect(drafter.locator('.part-heading')).toBeFocused();
  });
  for (const page of [drafter, checker, principal]) await page.context().close();
});

test('a window from before the report was sent asks before it takes it back, and loses nothing', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const early = await signedIn(browser, 'zr-tianbao');
  const late = await signedIn(browser, 'zr-tianbao');
  const desk = new DeskPage(early);
  await open(early);
  await desk.part(/^六、/);
  const words = '离线时写的第六部分，依照国务院办公厅规定没有收取信息处理费，没有其他事项。';

  await test.step('typed without a line, while another window sends the report', async () => {
    await early.context().setOffline(true);
    await lastSection(early).fill(words);
    await expect(bar(early)).toContainText('待上传');
    await open(late);
    const next = bar(late).getByRole('button', { name: /^送(签|复核)$/ });
    await next.click();
    await late
      .getByRole('dialog')
      .getByRole('button', { name: /^送(主要负责人签批|复核员复核)$/ })
      .click();
    await expect(late.getByRole('heading', { name: /^等待/ })).toBeVisible();
  });

  await test.step('back on the line it asks; put off, it waits on this machine, a reload included', async () => {
    await early.context().setOffline(false);
    const dialog = early.getByRole('dialog', { name: /^修改已送(签|复核)的报告$/ });
    await expect(dialog).toContainText('本页有 1 处修改还没有保存');
    await nothingSerious(early);
    await picture(early, 'check-11-asked-late');
    await onPhone(early, 'check-11-asked-late');
    await dialog.getByRole('button', { name: '暂不处理' }).click();
    await expect(bar(early)).toContainText('1 处待上传');
    await picture(early, 'check-12-put-off');
    await early.reload();
    await expect(dialog).toBeVisible();
    await open(late);
    await expect(late.getByRole('heading', { name: /^等待/ })).toBeVisible();
    expect((await new DeskPage(late).draft(UNIT, YEAR)).sections['6']).not.toBe(words);
    await dialog.getByRole('button', { name: '继续修改' }).click();
    await expect(bar(early).getByRole('button', { name: '送复核' })).toBeVisible();
    await desk.saved();
    expect((await desk.draft(UNIT, YEAR)).sections['6']).toBe(words);
  });

  await test.step('and the other window sees that it was taken back', async () => {
    await expect(bar(late).getByRole('button', { name: '送复核' })).toBeVisible();
  });
  await early.context().close();
  await late.context().close();
});

test('the unit’s manager turns the check off and on', async ({ browser }) => {
  const manager = await signedIn(browser, 'zr-guanli');
  await manager.goto(`/staff/${UNIT}`);
  const setting = manager.getByRole('region', { name: /^复核：/ });
  await expect(setting).toContainText('可以办理复核：石建平');
  await nothingSerious(manager);
  await picture(manager, 'check-13-setting');
  await onPhone(manager, 'check-13-setting');
  await setting.getByRole('button', { name: '关闭复核' }).click();
  await picture(manager, 'check-14-turn-off');
  await nothingSerious(manager);
  await manager.getByRole('dialog').getByRole('button', { name: '关闭复核' }).click();
  await expect(setting.getByRole('heading')).toHaveText('复核：未开启');
  await setting.getByRole('button', { name: '开启复核' }).click();
  await manager.getByRole('dialog').getByRole('button', { name: '开启复核' }).click();
  await expect(setting.getByRole('heading')).toHaveText('复核：已开启');
  await manager.context().close();
});
