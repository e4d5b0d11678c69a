import type { Locator, Page } from '@playwright/test';

/**
 * Seconds of one person's attention by the keystroke-level model (Card, Moran, Newell: The Keystroke-Level Model for
 * User Performance Time with Interactive Systems, CACM 23(7), 1980): a key, pointing, pressing, and thinking beforehand.
 */
const KEY = 0.28;
const POINT = 1.1;
const PRESS = 0.2;
const THINK = 1.35;

/** Counts what a person does at a page, and does it. Waiting for the machine isn't the person's. */
export class Attention {
  clicks = 0;
  keys = 0;

  constructor(readonly page: Page) {}

  async click(on: Locator) {
    this.clicks += 1;
    await on.click();
  }

  /** Into what has the cursor, key by key. */
  async type(text: string) {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** A text that the person has at hand, pasted into a field: a click and Ctrl V. */
  async paste(into: Locator, text: string) {
    this.clicks += 1;
    this.keys += 2;
    await into.fill(text);
  }

  get seconds(): number {
    return this.clicks * (THINK + POINT + PRESS) + this.keys * KEY;
  }
}
