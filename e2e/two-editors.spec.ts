import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

/** A year of its own: who types here can sign nothing of it. */
const UNIT = '630106-D01';
const YEAR = 2020;
const DRAFTER = '祁文静';
const CHECKER = '铁守安';

test('two people fill one report: each sees the other, and what both change is asked about', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const drafter = await signedIn(browser, 'jy-tianbao');
  const checker = await signedIn(browser, 'jy-fuhe');
  const [mine, theirs] = [new DeskPage(drafter), new DeskPage(checker)];
  await mine.open(UNIT, YEAR);
  await replaceDraft(drafter, { unitCode: UNIT, year: YEAR }, EMPTY_DRAFT);
  await mine.open(UNIT, YEAR);
  await theirs.open(UNIT, YEAR);
  await mine.part(/^三、/);
  await theirs.part(/^三、/);

  await test.step('each is shown to the other, with where they are', async () => {
    await expect(people(drafter)).toContainText(`${CHECKER}（复核员）在第三部分`);
    await expect(people(checker)).toContainText(`${DRAFTER}（填报员）在第三部分`);
    await expect(drafter.locator('.others-part')).toHaveText(`${CHECKER}也在本部分`);
    await theirs.cell('t3.carried_in.natural').focus();
    await expect(drafter.locator('td[data-other]')).toHaveAttribute('data-other', CHECKER);
  });

  await test.step('different cells merge, and each change is told with whose it is', async () => {
    await mine.cell('t3.new.natural').fill('3');
    await theirs.cell('t3.new.biz').fill('4');
    await expect(mine.cell('t3.new.biz')).toHaveValue('4');
    await expect(theirs.cell('t3.new.natural')).toHaveValue('3');
    await expect(drafter.locator('.desk-news')).toContainText(`${CHECKER} `);
    await mine.cell('t3.new.biz').focus();
    await expect(drafter.locator('.changed-by')).toContainText(CHECKER);
    await picture(drafter, 'together-table');
    await grave(drafter);
  });

  await test.step('the same cell asks, with both values, whose and when', async () => {
    await hold(drafter);
    await mine.cell('t3.new.legal').fill('5');
    await theirs.cell('t3.new.legal').fill('6');
    await theirs.saved();
    await letGo(drafter);
    const asked = drafter.getByRole('alert').filter({ hasText: '请选择保留哪一个' });
    await expect(asked).toContainText('5');
    await expect(asked).toContainText(new RegExp(`${CHECKER} \\d\\d:\\d\\d 改`));
    await expect(mine.cell('t3.new.legal')).toHaveValue('5');
    await picture(drafter, 'together-conflict');
    await grave(drafter);
    await asked.getByRole('button', { name: '采用对方' }).click();
    await expect(mine.cell('t3.new.legal')).toHaveValue('6');
    await mine.saved();
  });

  await test.step('undo takes back the own change and leaves the other’s', async () => {
    await mine.cell('t3.new.welfare').fill('1');
    await mine.saved();
    await theirs.cell('t3.new.other_org').fill('2');
    await expect(mine.cell('t3.new.other_org')).toHaveValue('2');
    await mine.cell('t3.new.welfare').press('Control+z');
    await expect(mine.cell('t3.new.welfare')).toHaveValue('');
    await expect(theirs.cell('t3.new.welfare')).toHaveValue('');
    await expect(mine.cell('t3.new.other_org')).toHaveValue('2');
  });

  const text = (page: Page) => page.getByLabel('一、总体情况的正文');
  await test.step('paragraphs merge under the caret, without a word about it', async () => {
    await mine.part(/^一、/);
    await theirs.part(/^一、/);
    await text(drafter).fill('第一段。\n第二段。');
    await expect(text(checker)).toHaveValue('第一段。\n第二段。');
    await text(checker).press('Control+End');
    await checker.keyboard.insertText('乙补充。');
    await text(drafter).press('Control+Home');
    await drafter.keyboard.insertText('甲：');
    const both = '甲：第一段。\n第二段。乙补充。';
    await expect(text(drafter)).toHaveValue(both);
    await expect(text(checker)).toHaveValue(both);
    // Each goes on where they were.
    await drafter.keyboard.insertText('再写，');
    await expect(text(drafter)).toHaveValue('甲：再写，第一段。\n第二段。乙补充。');
    await checker.keyboard.insertText('又。');
    await expect(text(checker)).toHaveValue('甲：再写，第一段。\n第二段。乙补充。又。');
    await expect(text(drafter)).toHaveValue('甲：再写，第一段。\n第二段。乙补充。又。');
  });

  await test.step('the same paragraph asks, paragraph against paragraph', async () => {
    await mine.saved();
    await hold(drafter);
    await text(drafter).fill('甲的开头。\n第二段。乙补充。又。');
    await text(checker).fill('乙的开头。\n第二段。乙补充。又。\n第三段。');
    await theirs.saved();
    await letGo(drafter);
    const asked = drafter.getByRole('alert').filter({ hasText: '请选择保留哪一个' });
    await expect(asked).toContainText('甲的开头。');
    await expect(asked).toContainText('乙的开头。');
    await expect(asked).not.toContainText('第三段。');
    await picture(drafter, 'together-paragraph');
    await asked.getByRole('button', { name: '保留我的' }).click();
    await expect(text(drafter)).toHaveValue('甲的开头。\n第二段。乙补充。又。\n第三段。');
    await expect(text(checker)).toHaveValue('甲的开头。\n第二段。乙补充。又。\n第三段。');
  });

  await test.step('who leaves is no longer shown', async () => {
    await checker.close();
    await expect(people(drafter)).toHaveCount(0);
  });
});

const people = (page: Page) => page.getByRole('list', { name: '同时打开本报告的人' });

/** Keeps saves and news from the page until it is let go, as a slow line does. */
async function hold(page: Page): Promise<void> {
  await page.context().setOffline(true);
}
async function letGo(page: Page): Promise<void> {
  await page.context().setOffline(false);
}

/** Fails with axe's serious findings. */
async function grave(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
