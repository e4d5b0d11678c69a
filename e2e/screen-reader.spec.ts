import { expect, type Page, test } from '@playwright/test';
import { cellDefinition, entryCells } from '../report/forms/form-cells';
import { formByName } from '../report/forms/registry';
import { DeskPage } from './pages/desk-page';
import { signedIn } from './pages/people';

const form = formByName('form2021');

interface Spoken {
  role: string;
  name: string;
}

/** What the browser hands to a screen reader, in its order, without what it leaves out. */
async function accessibilityTree(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}

test('each number is read out with its row and its column, and the page by its parts', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open('630106-D07', 2023);

  for (const [part, table] of [
    [/^二、/, 't2'],
    [/^三、/, 't3'],
    [/^四、/, 't4'],
  ] as const) {
    await test.step(table, async () => {
      await desk.part(part);
      const cells = entryCells(form).filter((cell) => cell.table === table);
      await expect(desk.cell(cells[0]?.id ?? '')).toBeVisible();
      const tree = await accessibilityTree(page);
      const fields = tree
        .filter(({ role }) => role === 'textbox')
        .map(({ name }) => name.replace('，未填', ''));
      const expected = cells.map(
        ({ id }) => cellDefinition(form, id)?.name.replace(/^表[二三四] /, '') ?? id,
      );
      expect(fields.filter((name) => expected.includes(name)).sort()).toEqual([...expected].sort());
      // A name that two cells share would tell nobody which of them it is.
      expect(new Set(expected).size).toBe(expected.length);
      const heads = tree.filter(({ role }) => role === 'rowheader' || role === 'columnheader');
      expect(heads.length).toBeGreaterThan(form.tables.find(({ id }) => id === table)?.headRows ?? 0);
      expect(tree.filter(({ role }) => role === 'table').map(({ name }) => name)).toContain(
        form.tables.find(({ id }) => id === table)?.caption,
      );
    });
  }

  await test.step('landmarks and headings', async () => {
    const tree = await accessibilityTree(page);
    const names = (role: string) => tree.filter((one) => one.role === role).map(({ name }) => name);
    expect(names('main')).toHaveLength(1);
    expect(names('complementary')).toContain('核对结果');
    expect(names('navigation')).toEqual(expect.arrayContaining(['主导航', '报告各部分']));
    expect(await headingLevels(page)).toEqual(withoutGaps(await headingLevels(page)));
  });

  await test.step('a cell with a finding says so, and is described by it', async () => {
    await desk.part(/^三、/);
    const cell = desk.cell('t3.new.natural');
    await cell.fill('约3');
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    const described = await cell.getAttribute('aria-describedby');
    expect(described).not.toBeNull();
    await expect(page.locator(`[id="${described}"]`)).toContainText('约3');
    await page.keyboard.press('Escape');
    await expect(cell).not.toHaveAttribute('aria-invalid');
  });
});

/** The levels of the page's headings, in order. */
function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1))),
  );
}

/** The same levels, each at most one deeper than the one before. */
function withoutGaps(levels: readonly number[]): number[] {
  let before = 0;
  return levels.map((level) => {
    before = Math.min(level, before + 1);
    return before;
  });
}
