import { expect, type Page, test } from '@playwright/test';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const UNIT = '630106-D07';
const YEAR = 2023;
const TEXT = '2023年，我局共收到政府信息公开申请12件，均已答复。';

test('a figure of the text is held against the tables, and leads there and back', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open(UNIT, YEAR);
  const text = page.getByLabel('一、总体情况的正文');
  const figures = page.getByRole('region', { name: '正文数字与表格的核对' });
  const total = desk.cell('t3.new.total');

  await test.step('a figure that disagrees is marked, and the tables’ side is seen on pointing at it', async () => {
    await desk.part(/^三、/);
    for (const column of ['natural', 'biz', 'research', 'welfare', 'legal', 'other_org']) {
      await desk.cell(`t3.new.${column}`).fill(column === 'natural' ? '10' : '0');
      await desk.cell(`t3.carried_in.${column}`).fill('0');
    }
    await expect(total).toHaveText('10');
    await desk.part(/^一、/);
    await text.fill(TEXT);
    const mark = page.locator('[data-figure]').filter({ hasText: '12件' });
    await expect(mark).toHaveClass(/stated-bad/);
    await expect(figures.getByRole('status')).toContainText('不一致 1 处');
    await desk.saved();
    // Measured at each pointing: the bar above may wrap as its words change, and move the text.
    const point = async () => {
      const box = await mark.boundingBox();
      if (!box) throw new Error('the mark is not drawn');
      await page.mouse.move(box.x, box.y + 200);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    };
    await point();
    const bubble = page.locator('.figure-bubble');
    await expect(bubble).toContainText('表三“本年新收政府信息公开申请数量”为10件，相差2件');
    await picture(page, 'text-figure');
    await nothingSerious(page);
    await point();
    await bubble.getByRole('button', { name: '去表三' }).click({ timeout: 10_000 });
  });

  await test.step('a click lands on the cell, which leads back to the words', async () => {
    await expect(total).toBeFocused();
    await page.getByRole('button', { name: /^收到.*12件（不一致）$/ }).click();
    await expect(text).toBeFocused();
    expect(await selected(page)).toBe('12件');
    await expect(page.locator('[data-figure]').first()).toBeInViewport();
  });

  await test.step('mended by a click it turns, and undo takes the mend back', async () => {
    await figures.getByRole('button', { name: '正文改为10件' }).click();
    await expect(text).toHaveValue(TEXT.replace('12件', '10件'));
    await expect(page.locator('[data-figure]').filter({ hasText: '10件' })).toHaveClass(/stated-ok/);
    await expect(figures.getByRole('status')).toContainText('不一致 0 处');
    await page.keyboard.press('Control+z');
    await expect(text).toHaveValue(TEXT);
    await page.keyboard.press('Control+y');
    await expect(text).toHaveValue(TEXT.replace('12件', '10件'));
  });

  await test.step('a prescribed heading is put in where the caret is, as one step for undo', async () => {
    await text.press('Control+Home');
    await page.getByRole('button', { name: '插入小标题（二）依申请公开' }).click();
    await expect(text).toBeFocused();
    await expect(text).toHaveValue(/^（二）依申请公开\n2023年，/);
    await expect(page.getByText('（二）依申请公开，已写')).toBeVisible();
    await page.keyboard.insertText('依法办理。');
    await expect(text).toHaveValue(/^（二）依申请公开\n依法办理。2023年，/);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(text).toHaveValue(TEXT.replace('12件', '10件'));
  });
});

test('last year’s text stands beside this year’s, what differs is told, and a copy is warned of', async ({
  browser,
}) => {
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open(UNIT, YEAR);
  await desk.part(/^一、/);
  const text = page.getByLabel('一、总体情况的正文');
  await page.getByRole('button', { name: '对照上年正文' }).click();
  const pane = page.getByRole('complementary', { name: '上年正文' });
  const before = await pane.getByRole('region', { name: '上年原文' }).innerText();
  expect(before.length).toBeGreaterThan(100);

  await text.fill(before.replaceAll('2022年', '2023年').replace('公开', '依法公开'));
  await expect(page.getByRole('note').filter({ hasText: '与上年的基本相同' })).toBeVisible();
  await expect(desk.finding('与本单位2022年度报告').first()).toBeVisible();
  await pane.getByRole('button', { name: '与本年的差异' }).click();
  await expect(pane.locator('ins').filter({ hasText: '依法' })).toHaveCount(1);
  await picture(page, 'text-last-year');
  await nothingSerious(page);

  // The marks lie on the words only while both layers break their lines alike.
  const [area, mirror] = await text.evaluate((element) => {
    const behind = element.parentElement?.querySelector('.mirror');
    return [element.scrollHeight, behind?.clientHeight ?? 0];
  });
  expect(Math.abs((area ?? 0) - (mirror ?? 0))).toBeLessThanOrEqual(1);
  expect(area).toBeGreaterThan(300);

  await pane.getByRole('button', { name: '关闭' }).click();
  await expect(pane).toHaveCount(0);
});

/** What is selected in the field that has the cursor. */
const selected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement;
    if (!(field instanceof HTMLTextAreaElement)) return '';
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
