import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { DeskPage } from './pages/desk-page';
import { signedIn } from './pages/people';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const file = (name: string, buffer: Buffer) => ({ name, mimeType: WORD, buffer });

/** A Word file with one paragraph and one table that is no report's. */
async function otherTables(): Promise<Buffer> {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>值班安排</w:t></w:r></w:p><w:tbl>${row(['日期', '值班人'])}${row(['1月1日', '甲'])}</w:tbl></w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** The first bytes of an OLE file whose directory names an encrypted package. */
function encrypted(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

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
    ['no .docx', file('报告.docx', Buffer.from('这只是一段文字')), /不是 Word|\.docx/],
    ['a PDF', file('报告.docx', Buffer.from('%PDF-1.7\n…')), /PDF/],
    ['encrypted', file('加密.docx', encrypted()), /密码|加密/],
    ['empty', file('空.docx', Buffer.alloc(0)), /空/],
    ['50 MB', file('很大.docx', Buffer.alloc(50 * 1024 * 1024, 1)), /20 MB/],
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
  await expect(dialog.getByRole('button', { name: '只填空白处' })).toBeVisible();
  // The file is another unit's: said before anything is taken over.
  await expect(dialog.getByRole('alert').first()).toContainText('西宁市湟中区教育局');
  await dialog.getByRole('button', { name: '不导入' }).click();
  await expect(text).toHaveValue(before);
});
