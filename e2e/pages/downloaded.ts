import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The file that a click on a link hands out, as the browser saved it. */
export async function downloaded(page: Page, link: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
