import { expect, test } from '@playwright/test';
import { compoundFile } from '../documents/testing/compound-file';
import { paragraphXml, tableXml, wordFile } from '../documents/testing/word-file';
import { DeskPage } from './pages/desk-page';
import { signedIn } from './pages/people';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const file = (name: string, buffer: Buffer) => ({ name, mimeType: WORD, buffer });

/** A Word file whose one table is no report's. */
const otherTables = async () =>
  Buffer.from(
    await wordFile(
      paragraphXml('值班安排') +
        tableXml([
          ['日期', '值班人'],
          ['1月1日', '甲'],
        ]),
    ),
  );

test('a file that can’t be read gets its sentence, and nothing typed is lost', async ({ browser }) => {
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open('630106-D07', 2023);
  await desk.part(/^五、存在/);
  const text = page.getByLabel(/^五、.*的正文/);
  const typed = `${await text.inputValue()}\n刚写的一段，还没有别处存着。`;
  await text.fill(typed);

  const dialog = await desk.openImport();
  const bad: [string, ReturnType<typeof file>, RegExp][] = [
    ['a text of something else', file('报告.docx', Buffer.from('这只是一段文字')), /没有找到年度报告/],
    ['a PDF', file('报告.docx', Buffer.from('%PDF-1.7\n…')), /PDF/],
    ['encrypted', file('加密.docx', Buffer.from(compoundFile('EncryptedPackage'))), /密码|加密/],
    ['empty', file('空.docx', Buffer.alloc(0)), /空/],
    ['50 MB', file('很大.docx', Buffer.alloc(50_000_000, 1)), /20 MB/],
    ['other tables', file('值班表.docx', await otherTables()), /年度报告/],
  ];
  for (const [what, upload, sentence] of bad) {
    await desk.choose(upload);
    await expect(dialog.getByRole('alert'), what).toHaveText(sentence);
  }
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(text).toHaveValue(typed);
  await desk.saved();
  await page.reload();
  await expect(text).toHaveValue(typed);
});

test('an import asks before it replaces what is typed', async ({ browser }) => {
  const page = await signedIn(browser, 'mz-tianbao');
  const desk = new DeskPage(page);
  await desk.open('630106-D07', 2023);
  await desk.part(/^五、存在/);
  const text = page.getByLabel(/^五、.*的正文/);
  const before = await text.inputValue();
  expect(before).not.toBe('');
  const dialog = await desk.openImport();
  await desk.choose('huangzhong-education-2023.docx');
  await expect(dialog.getByRole('button', { name: '全部替换' })).toBeVisible();
  // The file is on the other form: there is no choosing place by place.
  await expect(dialog.getByRole('button', { name: /填空白处/ })).toHaveCount(0);
  await expect(dialog.getByText(/不能逐处选择/)).toBeVisible();
  // The file is another unit's: said before anything is taken over.
  await expect(dialog.getByRole('alert').first()).toContainText('西宁市湟中区教育局');
  await dialog.getByRole('button', { name: '不导入' }).click();
  await expect(text).toHaveValue(before);
});
