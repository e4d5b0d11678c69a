import { type Browser, expect, type Page, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DEMO_PASSWORD } from '../server/account/demo-accounts';
import { completeReport } from '../server/testing/complete-report';
import { DeskPage } from './pages/desk-page';
import { EMPTY_DRAFT, replaceDraft } from './pages/drafts';
import { signedIn } from './pages/people';
import { picture } from './pages/pictures';

const NAME = '西宁市湟中区教育局';
/** A year that other stories leave as an empty draft, as this one does. */
const WHICH = { unitCode: '630106-D01', year: 2021 };
const DRAFTER = 'jy-tianbao';
/** 本年新制作数量 of 规章: on the form of 2019 alone. */
const OLD_CELL = 't2.a1.rules.made_new';

test.describe.configure({ timeout: 240_000 });

async function atDesk(browser: Browser, part = '') {
  const page = await signedIn(browser, DRAFTER);
  const desk = new DeskPage(page);
  await desk.open(WHICH.unitCode, WHICH.year);
  await replaceDraft(page, WHICH, EMPTY_DRAFT);
  await page.goto(`/desk/${WHICH.unitCode}/${WHICH.year}${part}`);
  await page.reload();
  return { page, desk };
}

const clear = async (page: Page) => void (await replaceDraft(page, WHICH, EMPTY_DRAFT));

/** A verb of the filing's, called as the page itself does. */
async function call<T = unknown>(page: Page, verb: string, input: object = {}): Promise<T> {
  const data = { json: { ...WHICH, ...input } };
  const response = await page.request.post(`/api/trpc/filing.${verb}`, { data });
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()).result.data.json as T;
}

test('what was typed for a form that is no more is shown, copied and let go', async ({ browser }) => {
  const { page, desk } = await atDesk(browser);
  const context = page.context();
  await desk.openImport();
  await desk.choose('huangzhong-education-2023.docx');
  await page.getByRole('dialog').getByRole('button', { name: '采用' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await desk.part(/^二、/);
  await expect(desk.cell(OLD_CELL)).toBeVisible();

  await test.step('offline, in a window that stays open', async () => {
    await context.setOffline(true);
    await desk.cell(OLD_CELL).fill('37');
    await desk.cell('t2.a6.penalty.decisions').fill('8');
    await expect(page.locator('.ctx-facts').getByRole('status')).toContainText('2 处待上传');
    // The drafter again, at another machine: a colleague who had a hand in it could not sign it later on.
    const colleague = await signedIn(browser, DRAFTER);
    const theirs = new DeskPage(colleague);
    await theirs.open(WHICH.unitCode, WHICH.year);
    await colleague.getByRole('button', { name: '改用2021年格式' }).first().click();
    await colleague.getByRole('dialog').getByRole('button', { name: '改用2021年格式' }).click();
    await expect(colleague.getByText('2021年格式').first()).toBeVisible();
    await colleague.context().close();
    await context.setOffline(false);
    const kept = page.getByRole('note', { name: '没有上传的已填内容' });
    await expect(kept).toContainText('有 1 处已填内容没有上传');
    await expect(kept).toContainText('37');
    await expect(desk.cell('t2.a6.penalty.decisions')).toHaveValue('8');
    await desk.saved();
    await picture(page, 'stranded-1440');
  });

  await test.step('it is there after a reload, with when, until it is let go', async () => {
    await page.reload();
    const kept = page.getByRole('note', { name: '没有上传的已填内容' });
    await expect(kept).toContainText(/规章.*本年新制作数量|本年新制作数量/);
    await expect(kept).toContainText(/\d+月\d+日 \d\d:\d\d 填写/);
    await page.setViewportSize({ width: 390, height: 844 });
    await picture(page, 'stranded-390');
    await page.setViewportSize({ width: 1440, height: 900 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await kept.getByRole('button', { name: /^复制/ }).click();
    await expect(kept.getByText('已复制')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('37');
    await kept.getByRole('button', { name: /^不再保留/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: '不再保留' }).click();
    await expect(kept).toBeHidden();
    await page.reload();
    await expect(desk.cell('t2.a6.penalty.decisions')).toBeVisible();
    await page.waitForTimeout(1_000);
    await expect(kept).toBeHidden();
  });
  await clear(page);
});

test('a redo brings the statement back with its noughts', async ({ browser }) => {
  const { page, desk } = await atDesk(browser, '#part-4');
  const stated = page.getByText(/祁文静于.*声明本表其余为 0/);
  await expect(desk.cell('t4.rec.upheld')).toBeVisible();
  await desk.restZero();
  await expect(stated).toBeVisible();
  await desk.cell('t4.rec.upheld').focus();
  await page.keyboard.press('Control+z');
  await expect(stated).toBeHidden();
  await desk.saved();
  await page.keyboard.press('Control+y');
  await expect(desk.cell('t4.rec.upheld')).toHaveValue('0');
  await expect(stated).toBeVisible();
  await desk.saved();
  await page.reload();
  await expect(stated).toBeVisible();
  await picture(page, 'redone-statement');
  await clear(page);
});

/** The words on each sheet of a PDF, without white space. */
async function sheetsOf(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .normalize('NFKC')
        .replace(/\s/g, ''),
    );
  }
  await pdf.destroy();
  return sheets;
}

test('the desk prints the whole report and marks every sheet as a draft', async ({ browser }) => {
  const { page, desk } = await atDesk(browser);
  await replaceDraft(page, WHICH, completeReport(NAME, WHICH.year));
  await page.goto(`/desk/${WHICH.unitCode}/${WHICH.year}#part-6`);
  await page.reload();
  const text = page.getByLabel(/^六、.*的正文/);
  await text.fill('刚刚写下的一句话。');
  const sheets = await sheetsOf(
    await page.pdf({ preferCSSPageSize: true, path: '.artifacts/story/desk-printed.pdf' }),
  );
  const whole = sheets.join('');
  for (const words of [
    '一、总体情况',
    '二、主动公开',
    '三、收到和处理',
    '四、',
    '五、存在的主要问题',
    '六、其他需要报告',
  ]) {
    expect(whole).toContain(words);
  }
  expect(whole).toContain('刚刚写下的一句话。');
  expect(whole).not.toContain('送签');
  expect(whole).not.toContain('核对结果');
  for (const sheet of sheets) expect(sheet).toContain('草稿');
  // The screen is as it was, and what was being written still has the cursor.
  await expect(text).toBeFocused();
  await expect(page.locator('.print-copy')).toHaveCount(0);
  await desk.saved();
  await clear(page);
});

test('the principal and the reviewer see at a table whose statement its noughts are', async ({ browser }) => {
  const { page, desk } = await atDesk(browser);
  const report = completeReport(NAME, WHICH.year);
  await replaceDraft(page, WHICH, { ...report, cells: {}, sections: { ...report.sections, '1': '' } });
  const { revision } = await call<{ revision: number }>(page, 'save', {
    edits: [{ kind: 'front', value: '', baseVersion: 0 }],
  });
  const declared = await call<{ revision: number }>(page, 'declareNoRequests', { reviews: 'none', revision });
  await call(page, 'fillRestZero', { table: 't2', revision: declared.revision });
  await replaceDraft(page, WHICH, {
    ...(await desk.draft(WHICH.unitCode, WHICH.year)),
    sections: report.sections,
  });
  const { contentHash } = await call<{ contentHash: string }>(page, 'requestSignOff');

  const principal = await signedIn(browser, 'jy-fuzeren');
  await principal.goto(`/desk/${WHICH.unitCode}/${WHICH.year}`);
  const atTable2 = (on: Page) => on.getByText(/祁文静于.*声明本表其余为 0，\d+ 格填为 0/);
  const atTable3 = (on: Page) => on.getByText(/祁文静于.*声明本年度未收到政府信息公开申请，\d+ 格填为 0/);
  await expect(atTable2(principal)).toBeVisible();
  await expect(atTable3(principal)).toHaveCount(2);
  await atTable2(principal).scrollIntoViewIfNeeded();
  await picture(principal, 'stated-principal-1440');
  await principal.setViewportSize({ width: 390, height: 844 });
  await atTable2(principal).scrollIntoViewIfNeeded();
  await picture(principal, 'stated-principal-390');
  await call(principal, 'signOff', { contentHash, password: DEMO_PASSWORD });
  await call(page, 'submit', { contentHash });

  // The city's reviewer only watches, so that the unit may still recall it.
  const reviewer = await signedIn(browser, 'xn-shenhe');
  await reviewer.goto(`/office/${WHICH.year}/${WHICH.unitCode}`);
  await expect(atTable2(reviewer)).toBeVisible();
  await expect(atTable3(reviewer)).toHaveCount(2);
  await atTable2(reviewer).scrollIntoViewIfNeeded();
  await picture(reviewer, 'stated-reviewer-1440');
  await reviewer.setViewportSize({ width: 390, height: 844 });
  await atTable3(reviewer).first().scrollIntoViewIfNeeded();
  await picture(reviewer, 'stated-reviewer-390');
  await call(page, 'recall');
  await clear(page);
});
