import { type Browser, expect, type Page, test } from '@playwright/test';
import type { OfficialReport } from '../documents/official-report';
import { printPage } from '../documents/print/print-page';
import { writeDocx } from '../documents/write/write-docx';
import { writeXlsx } from '../documents/xlsx/write/write-xlsx';
import type { ReportData } from '../report/report';
import { nothingSerious } from './pages/axe';
import { DeskPage } from './pages/desk-page';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const UNIT = { code: '630106-D07', name: '西宁市湟中区民政局' };
const YEAR = 2023;
const NATURAL = 't3.new.natural';
const LEGAL = 't3.new.legal';
const LAST_TEXT = '2023年未收取信息处理费，无其他需要报告的事项。';

/** What a colleague made of the draft: another title, two other numbers, and a section that was blank. */
function colleaguesVersion(draft: ReportData): OfficialReport {
  const more = (cell: string) => Number(draft.cells[cell]) + 5;
  const cells = { ...draft.cells, [NATURAL]: more(NATURAL), [LEGAL]: more(LEGAL) };
  const sections = { ...draft.sections, '6': LAST_TEXT };
  return { unit: UNIT, year: YEAR, report: { ...draft, cells, sections, title: `${draft.title}（改）` } };
}

async function printed(browser: Browser, official: OfficialReport): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(printPage(official));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return bytes;
}

const EXTENSIONS = ['docx', 'pdf', 'xlsx', 'html'] as const;
type Make = (official: OfficialReport, browser: Browser) => Promise<Buffer>;
const FILES: Record<(typeof EXTENSIONS)[number], Make> = {
  docx: async (official) => Buffer.from(await writeDocx(official)),
  pdf: (official, browser) => printed(browser, official),
  xlsx: async (official) => Buffer.from(await writeXlsx(official)),
  html: async (official) => Buffer.from(printPage(official)),
};

interface Story {
  page: Page;
  desk: DeskPage;
  before: ReportData;
}

async function atTheDesk(browser: Browser): Promise<Story> {
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open(UNIT.code, YEAR);
  const before = await draftOf(desk);
  expect(before.sections['6'], 'the story needs a blank section to fill').toBe('');
  return { page, desk, before };
}

const draftOf = (desk: DeskPage) => desk.draft(UNIT.code, YEAR);

/** Has the colleague's version read, as a file of that kind, and stays before the choice. */
async function readFile({ desk, before }: Story, extension: keyof typeof FILES, browser: Browser) {
  const buffer = await FILES[extension](colleaguesVersion(before), browser);
  const dialog = await desk.openImport();
  // A media type as browsers give it on machines without Office: what a file is, its content tells.
  await desk.choose({ name: `同事改的.${extension}`, mimeType: 'application/octet-stream', buffer });
  await expect(dialog.getByRole('heading', { name: '草稿与文件不同的有 3 处' })).toBeVisible();
  await expect(dialog.getByText('草稿中空白、文件中有内容的 1 处')).toBeVisible();
  return dialog;
}

async function undo({ page, desk, before }: Story) {
  await page.getByRole('button', { name: '撤销导入' }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: '撤销导入' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByLabel('报告标题')).toHaveValue(before.title);
  expect(await draftOf(desk)).toEqual(before);
}

test('of a Word, PDF, Excel or web file one place is taken and the rest kept, and the import can be undone', async ({
  browser,
}) => {
  const story = await atTheDesk(browser);
  const { page, desk, before } = story;
  for (const extension of EXTENSIONS) {
    await test.step(extension, async () => {
      const dialog = await readFile(story, extension, browser);
      const main = dialog.getByRole('button', { name: /填空白处|换用选中/ });
      await expect(main).toHaveText('只填空白处');
      await dialog.getByRole('radio', { name: /新收.*自然人，文件/ }).check();
      await dialog.getByRole('radio', { name: /标题，文件/ }).check();
      await expect(main).toHaveText('填空白处，并换用选中的 2 处');
      await dialog.getByRole('radio', { name: /标题，草稿/ }).check();
      await expect(main).toHaveText('填空白处，并换用选中的 1 处');
      await picture(page, `import-choices-${extension}`);
      await main.click();
      await expect(dialog).toBeHidden();

      const said = page.getByRole('status').filter({ hasText: `已导入“同事改的.${extension}”` });
      await expect(said).toBeVisible();
      await expect(page.getByLabel('报告标题')).toHaveValue(before.title);
      await desk.part(/^三、收到和处理/);
      await expect(desk.cell(NATURAL)).toHaveValue(String(Number(before.cells[NATURAL]) + 5));
      await expect(desk.cell(LEGAL)).toHaveValue(String(before.cells[LEGAL]));
      await desk.part(/^六、其他/);
      await expect(page.getByLabel(/^六、.*的正文/)).toHaveValue(LAST_TEXT);
      await desk.part(/^基本信息/);
      await undo(story);
    });
  }
});

test('all places are taken at once, or none; a click on a read cell shows where it stood', async ({
  browser,
}) => {
  const story = await atTheDesk(browser);
  const { desk, before } = story;
  const dialog = await readFile(story, 'xlsx', browser);
  await dialog.getByText(/^表三：读到/).click();
  const taken = dialog.getByRole('button', { name: String(Number(before.cells[NATURAL]) + 5), exact: true });
  await taken.first().click();
  await expect(dialog.locator('.evidence')).toContainText('自然人');
  await expect(dialog.locator('.evidence')).toContainText('（确定）');
  await picture(story.page, 'import-evidence');
  await nothingSerious(story.page);

  await dialog.getByRole('button', { name: '全部换用文件' }).click();
  await dialog.getByRole('button', { name: '全部保留草稿' }).click();
  await expect(dialog.getByRole('button', { name: '只填空白处' })).toBeVisible();
  await dialog.getByRole('button', { name: '全部换用文件' }).click();
  await dialog.getByRole('button', { name: '填空白处，并换用选中的 3 处' }).click();
  await expect(dialog).toBeHidden();
  expect(await draftOf(desk)).toEqual(colleaguesVersion(before).report);
  await undo(story);
});
