import { expect, type Page, test } from '@playwright/test';
import { cellMatrix } from '../app/(unit)/desk/[unit]/[year]/table/matrix';
import { formByName } from '../report/forms/registry';
import { soundReport, withCells, withTypedTotals } from '../report/testing/reports';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const WHICH = { unitCode: '630106-D07', year: 2023 };
const form = formByName('form2021');
/** A year with many applications, as an office has it in its own workbook. */
const BUSY = withTypedTotals(
  withCells(soundReport(), {
    't3.new.natural': 1206,
    't3.new.biz': 41,
    't3.carried_in.natural': 12,
    't3.granted.natural': 640,
    't3.granted.biz': 30,
    't3.partial.natural': 301,
    't3.na_not_held.natural': 262,
    't3.na_not_held.biz': 11,
    't3.carry_out.natural': 15,
  }),
);

/** The numbers of a table as Excel copies them: rows by line, cells by tab, thousands with a comma. */
function block(table: 't3' | 't4'): string {
  const found = form.tables.find((one) => one.id === table);
  const rows = found ? cellMatrix(found) : [];
  return rows
    .map((cells) => cells.map((id) => Number(BUSY.cells[id] ?? 0).toLocaleString('en-US')).join('\t'))
    .join('\r\n');
}

/** What Ctrl V does in a field, with this on the clipboard. */
async function paste(page: Page, cell: string, text: string) {
  await page.locator(`[id="cell-${cell}"]`).evaluate((field, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    (field as HTMLElement).focus();
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('a big report is pasted from a workbook, filled to the right, and a total is typed over knowingly', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await signedIn(browser, 'mz-tianbao');
  const before = await replaceDraft(page, WHICH, EMPTY_DRAFT);
  const desk = new DeskPage(page);
  try {
    await desk.open(WHICH.unitCode, WHICH.year);
    await desk.part(/^三、/);

    await test.step('one paste fills table 3, thousands and totals and all', async () => {
      await paste(page, 't3.new.natural', block('t3'));
      await expect(desk.cell('t3.new.natural')).toHaveValue('1206');
      await expect(desk.cell('t3.new.total')).toHaveText('1247');
      await expect(page.getByText(/^已粘贴 144 格。总计自动计算，31 格没有粘贴。/)).toBeVisible();
      await picture(page, 'spreadsheet-pasted');
      await desk.saved();
      const draft = await desk.draft(WHICH.unitCode, WHICH.year);
      expect(draft.cells['t3.partial.natural']).toBe(301);
      await page.keyboard.press('Control+z');
      await expect(desk.cell('t3.new.natural')).toHaveValue('');
      await page.keyboard.press('Control+y');
      await expect(desk.cell('t3.new.natural')).toHaveValue('1206');
    });

    await test.step('arrows go over totals, Enter down the column', async () => {
      await desk.cell('t3.new.other_org').focus();
      await page.keyboard.press('ArrowRight');
      await expect(desk.cell('t3.new.total')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(desk.cell('t3.carried_in.total')).toBeFocused();
      await page.keyboard.press('ArrowLeft');
      await expect(desk.cell('t3.carried_in.other_org')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(desk.cell('t3.granted.other_org')).toBeFocused();
    });

    await test.step('a total typed over differs knowingly: it is a finding, and a click takes the computed one', async () => {
      await desk.cell('t3.new.total').click();
      await page.getByRole('button', { name: '另填总计' }).click();
      const dialog = page.getByRole('dialog', { name: '另填总计' });
      await expect(dialog).toContainText('列为必须修改的问题');
      await dialog.getByLabel('总计').fill('1274');
      await picture(page, 'spreadsheet-other-total');
      await dialog.getByRole('button', { name: '按此填写' }).click();
      await expect(desk.cell('t3.new.total')).toContainText('1274');
      await expect(desk.finding('1274').first()).toContainText('1247');
      await picture(page, 'spreadsheet-total-differs');
      await nothingSerious(page);
      await desk.cell('t3.new.total').click();
      await expect(desk.cell('t3.new.total')).toHaveText('1247');
      await expect(desk.finding('1274')).toHaveCount(0);
    });

    await test.step('Ctrl+R fills the empty cells to the right with 0, and says how many', async () => {
      await desk.part(/^四、/);
      const row = cellMatrix(form.tables.find((one) => one.id === 't4') ?? raise())[0] ?? [];
      await desk.cell(row[0] ?? raise()).fill('2');
      await page.keyboard.press('Control+r');
      await expect(page.getByText(/^已把本行右侧 \d+ 个空格填为 0/)).toBeVisible();
      await expect(desk.cell(row[0] ?? raise())).toHaveValue('2');
      await expect(desk.cell(row[1] ?? raise())).toHaveValue('0');
      await picture(page, 'spreadsheet-fill-right');
    });
  } finally {
    await replaceDraft(page, WHICH, before);
  }
});

function raise(): never {
  throw new Error('the form has no such cell');
}
