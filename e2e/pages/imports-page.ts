import { expect, type Page } from '@playwright/test';

export interface FileToBring {
  name: string;
  bytes: Buffer;
}

/** An office's import of files: brings them, waits until they are read, and decides. */
export class ImportsPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/office/imports');
  }

  /** Brings files through the page, and waits for the results. */
  async bring(files: readonly FileToBring[]) {
    await this.page.goto('/office/imports/new');
    const picked = files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: bytes,
    }));
    // The button works once the page's script has taken it over.
    await expect(async () => {
      const [chooser] = await Promise.all([
        this.page.waitForEvent('filechooser', { timeout: 2_000 }),
        this.page.locator('button', { hasText: '选择文件或压缩包' }).click(),
      ]);
      await chooser.setFiles(picked);
    }).toPass();
    await this.page.getByRole('button', { name: '开始导入' }).click();
    await expect(this.page).toHaveURL(/\/office\/imports\/[0-9a-f-]{36}$/, { timeout: 30_000 });
    await expect(this.page.getByLabel('读取进度')).toHaveCount(0, { timeout: 60_000 });
  }

  row(name: string) {
    // By its name button: another row may speak of this file.
    const named = this.page.getByRole('button', { name, exact: true });
    return this.page.getByRole('row').filter({ has: named });
  }

  async choose(name: string) {
    await this.row(name).getByRole('checkbox').check();
  }

  async publish(day: string) {
    await this.page.getByRole('button', { name: /^作为历史公开（/ }).click();
    await this.page.getByLabel('原公布日期（可不填）').fill(day);
    await this.page.getByRole('dialog').getByRole('button', { name: '作为历史公开' }).click();
    await expect(this.page.getByRole('dialog')).toHaveCount(0, { timeout: 30_000 });
  }
}
