import path from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = path.join(import.meta.dirname, '..', '..', '.artifacts', 'story');

/** How often a busy machine's browser is asked again before a picture is given up. */
const TRIES = 3;

/**
 * Keeps a picture of the page as the person sees it, or of its whole length, as an artifact of the run. Chromium on a
 * machine short of time answers at times that it can't capture: it is asked again, and a picture that never comes is
 * named in the log. Pictures are for eyes; whether the story holds is said by its expectations.
 */
export async function picture(page: Page, name: string, { whole = false } = {}): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      await page.screenshot({ path: file, fullPage: whole });
      return;
    } catch (failure) {
      if (!/Unable to capture screenshot/.test(String(failure))) throw failure;
      await page.waitForTimeout(500 * attempt);
    }
  }
  console.warn(`No picture of ${name}: the browser could not capture the page in ${TRIES} tries.`);
}
