import path from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = path.join(import.meta.dirname, '..', '..', '.artifacts', 'story');

/** Keeps a picture of the page as the person sees it, or of its whole length, as an artifact of the run. */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: whole });
}
