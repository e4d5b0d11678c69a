import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type ReportData, reportDataSchema } from '../../report/report';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'documents', 'fixtures');

/** The unit's filing desk. */
export class DeskPage {
  constructor(readonly page: Page) {}

  async open(unit: string, year: number) {
    await this.page.goto(`/desk/${unit}/${year}`);
    await expect(this.page.getByRole('region', { name: '当前报告' })).toBeVisible();
  }

  get findings(): Locator {
    return this.page.getByRole('complementary', { name: '核对结果' });
  }

  /** The cards of findings whose title holds the words. */
  finding(words: string | RegExp): Locator {
    return this.findings.getByRole('article').filter({ hasText: words });
  }

  /** Shows the findings that are folded away because their rule has many. */
  async unfold() {
    const folds = this.findings.getByRole('button', { name: /处同类问题/ });
    while ((await folds.count()) > 0) await folds.first().click();
  }

  cell(id: string): Locator {
    return this.page.locator(`[id="cell-${id}"]`);
  }

  async part(name: RegExp) {
    await this.page.getByRole('navigation', { name: '报告各部分' }).getByRole('link', { name }).click();
  }

  /** Until the screen says that everything typed is on the server. */
  async saved() {
    await expect(this.page.getByRole('status').filter({ hasText: /^已保存/ })).toBeVisible();
  }

  /** The draft as the server has it, read as the page itself reads it. */
  async draft(unit: string, year: number): Promise<ReportData> {
    const input = encodeURIComponent(JSON.stringify({ json: { unitCode: unit, year } }));
    const answer = await this.page.request.get(`/api/trpc/filing.view?input=${input}`);
    return reportDataSchema.parse((await answer.json()).result.data.json.draft);
  }

  async openImport() {
    await this.page.getByRole('button', { name: '导入文件' }).click();
    return this.page.getByRole('dialog');
  }

  /** Chooses a file in the open import dialog: a fixture's name, or bytes. */
  async choose(file: string | { name: string; mimeType: string; buffer: Buffer }) {
    const files = typeof file === 'string' ? path.join(FIXTURES, file) : file;
    await this.page.getByLabel('选择报告文件').setInputFiles(files);
  }

  /** 本表其余为 0, and the confirmation after it. */
  async restZero() {
    await this.page.getByRole('button', { name: '本表其余为 0' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: /个 0$/ }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}
