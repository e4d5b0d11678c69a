import { expect, type Page } from '@playwright/test';

/** The reviewer's view of one submission. */
export class ReviewPage {
  constructor(readonly page: Page) {}

  async open(unit: string, year: number) {
    await this.page.goto(`/office/${year}/${unit}`);
    await expect(this.page.getByRole('region', { name: '当前报告' })).toBeVisible();
  }

  /** Writes a comment on the cell whose name holds the words. */
  async commentOnCell(words: RegExp, text: string) {
    await this.page.getByRole('button', { name: words }).first().click();
    const box = this.page.getByRole('dialog');
    await box.getByRole('textbox').fill(text);
    await box.getByRole('button', { name: '发出意见' }).click();
    await expect(box).toBeHidden();
  }

  /** Writes a comment on one of the six sections. */
  async commentOnSection(heading: string, text: string) {
    await this.page.getByRole('button', { name: `对${heading}写意见` }).click();
    const box = this.page.getByRole('dialog');
    await box.getByRole('textbox').fill(text);
    await box.getByRole('button', { name: '发出意见' }).click();
    await expect(box).toBeHidden();
  }

  /** Presses a decision and its confirmation of the same word. */
  async decide(verb: '退回' | '通过' | '公布' | '暂缓公布' | '解除暂缓' | '责令更正', reason?: string) {
    const bar = this.page.getByRole('region', { name: '审核决定' });
    await bar.getByRole('button', { name: verb, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    if (reason) await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}
