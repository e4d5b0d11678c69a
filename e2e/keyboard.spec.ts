import { expect, test } from '@playwright/test';
import { soundReport, withCells } from '../report/testing/reports';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { replaceDraft } from './pages/drafts';
import { Keyboard } from './pages/keyboard';

const WHICH = { unitCode: '630106-D07', year: 2023 };
const SOUND = withCells(soundReport(), { 't2.a1.normative.in_force': 4 });
const T4 = Object.fromEntries(
  Object.keys(SOUND.cells)
    .filter((id) => id.startsWith('t4.'))
    .map((id) => [id, null]),
);
/** What is still to be done: the title, table 4, the last section. */
const BEGUN = {
  ...SOUND,
  title: '',
  cells: { ...SOUND.cells, ...T4 },
  sections: { ...SOUND.sections, '6': '' },
};

test('a report is written, mended, explained and sent for signature by keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const page = await (await browser.newContext()).newPage();
  const person = new Keyboard(page);
  const desk = new DeskPage(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const part = (name: RegExp) =>
    page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name });
  const heading = (name: RegExp) => page.getByRole('heading', { level: 2, name });
  const sendOff = page.getByRole('button', { name: '送签', exact: true }).first();
  const dialog = page.getByRole('dialog');

  await test.step('signs in', async () => {
    await page.goto('/sign-in');
    await person.walkTo(page.getByLabel('用户名'));
    await person.type('mz-tianbao');
    await person.walkTo(page.getByLabel('密码'));
    await person.type('xining-2024');
    await person.press('Enter');
    await expect(page).toHaveURL(/\/desk$/);
  });
  const before = await replaceDraft(page, WHICH, BEGUN);

  try {
    await test.step('skips the bar, and opens the task', async () => {
      await person.walkTo(page.getByRole('link', { name: '跳到正文' }));
      await person.press('Enter');
      const task = page.getByRole('row').filter({ hasText: '2023 年度' }).getByRole('link').first();
      await person.walkTo(task);
      await person.press('Enter');
      await expect(page.getByRole('region', { name: '当前报告' })).toBeVisible();
    });

    await test.step('a menu closes by Escape, a dialog too, and both give the focus back', async () => {
      const menu = page.locator('summary').filter({ hasText: '下载' });
      await person.walkTo(menu);
      await person.press('Enter');
      await expect(page.getByText('空白表（Word）')).toBeVisible();
      await person.press('Tab', 'Escape');
      await expect(page.getByText('空白表（Word）')).toBeHidden();
      await expect(menu).toBeFocused();
      await person.walkTo(button('导入文件'));
      await person.press('Enter');
      await expect(dialog).toBeVisible();
      for (let presses = 0; presses < 6; presses += 1) await person.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
      await person.press('Escape');
      await expect(button('导入文件')).toBeFocused();
    });

    await test.step('takes the standard title', async () => {
      await person.walkTo(button('采用标准标题'));
      await person.press('Enter');
      await expect(page.getByLabel('报告标题')).toBeFocused();
      await expect(page.getByLabel('报告标题')).toHaveValue(/民政局2023年/);
    });

    await test.step('fills table 4, and is told what was filled', async () => {
      await person.walkTo(part(/^四、/), { back: true });
      await person.press('Enter');
      await expect(heading(/^四、/)).toBeFocused();
      await person.seesFocus();
      await person.walkTo(desk.cell('t4.rec.upheld'));
      await person.type('0');
      await person.press('ArrowRight', 'Control+r');
      await expect(
        page.getByRole('status').filter({ hasText: /^已把本行右侧 \d+ 个空格填为 0/ }),
      ).toBeVisible();
      await desk.saved();
    });

    await test.step('makes a slip in table 3, hears of it, and mends it from the finding', async () => {
      await person.walkTo(part(/^三、/), { back: true });
      await person.press('Enter');
      await expect(heading(/^三、/)).toBeFocused();
      await person.walkTo(desk.cell('t3.carried_in.natural'));
      await person.type('1');
      await expect(desk.findings.getByRole('status').first()).toHaveText(/必须修改 [1-9]/);
      await person.press('F6');
      await person.seesFocus();
      await expect(desk.findings.locator('article:focus')).toHaveCount(1);
      await person.press('Shift+F6');
      await expect(desk.cell('t3.carried_in.natural')).toBeFocused();
      await person.press('ArrowDown');
      await expect(desk.cell('t3.granted.natural')).toBeFocused();
      await person.type('1');
      await expect(desk.finding('上年结转填1')).toHaveCount(1);
      await expect(desk.findings.getByRole('status').first()).toHaveText(/必须修改 1 处/);
    });

    await test.step('explains what stands as it is', async () => {
      const card = desk.finding('上年结转填1');
      await person.press('F6');
      await person.walkTo(card.getByRole('button', { name: '写说明' }));
      await person.press('Enter');
      await expect(card.getByRole('textbox')).toBeFocused();
      await nothingSerious(page);
      await person.type('上年有一件跨年办理，未计入结转。');
      await person.walkTo(card.getByRole('button', { name: '保存说明' }));
      await person.press('Enter');
      await expect(card.getByRole('button', { name: '改说明' })).toBeFocused();
      await person.seesFocus();
    });

    await test.step('writes the last section', async () => {
      await person.press('F6');
      await person.walkTo(part(/^六、/));
      await person.press('Enter');
      await person.walkTo(page.getByLabel(/^六、.*的正文/));
      await person.type('2023年未收取信息处理费，没有其他需要报告的事项。');
      await desk.saved();
    });

    await test.step('sends it for signature, after one look away', async () => {
      await person.press('F6', 'F6');
      await person.walkTo(sendOff, { back: true });
      await person.press('Enter');
      await expect(dialog).toBeVisible();
      await person.press('Escape');
      await expect(sendOff).toBeFocused();
      await person.press('Enter');
      await nothingSerious(page);
      await person.walkTo(dialog.getByRole('button', { name: '送主要负责人签批' }));
      await person.press('Enter');
      await expect(page.getByRole('heading', { name: '等待主要负责人签批' })).toBeVisible();
      await expect(page.locator('main')).toBeFocused();
    });

    await test.step('takes it back', async () => {
      await person.walkTo(button('撤回送签'));
      await person.press('Enter');
      await expect(page.getByRole('navigation', { name: '报告各部分' })).toBeVisible();
    });
    console.log(`by keyboard: ${person.stops} stops of the focus, each seen`);
  } finally {
    await replaceDraft(page, WHICH, before);
  }
});
