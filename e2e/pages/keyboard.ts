import { expect, type Locator, type Page } from '@playwright/test';
import { coverOf } from './covered';

/** So many presses of Tab may lie between two places; more is a trap, or as good as one. */
const REACH = 80;

/** A person who has a keyboard alone. Wherever the focus comes to on the way, it must be seen. */
export class Keyboard {
  /** Stops of the focus on the ways walked. */
  stops = 0;

  constructor(readonly page: Page) {}

  /** Walks with Tab, or backwards, until the element has the focus. */
  async walkTo(target: Locator, { back = false } = {}) {
    for (let presses = 0; presses < REACH; presses += 1) {
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      await this.seesFocus();
      if (await hasFocus(target)) return;
    }
    throw new Error(`${target} is not reached with ${REACH} presses of Tab`);
  }

  async press(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string) {
    await this.page.keyboard.type(text);
  }

  /** The focus is on something (not on the page as a whole), shown by a line or a ring, and not covered by a bar. */
  async seesFocus() {
    this.stops += 1;
    const focus = await this.page.evaluate<Focus>(`(${focusNow})(${coverOf})`);
    expect(focus.on, 'the focus is on nothing').not.toBe('');
    expect(focus.shown, `${focus.on}: the focus is not to be seen`).toBe(true);
    expect(focus.covered, `${focus.on}: covered by ${focus.covered}`).toBe('');
  }
}

/** Whether the element has the focus; false too while it isn't on the page. */
async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element === document.activeElement);
}

interface Focus {
  on: string;
  shown: boolean;
  covered: string;
}

/** Runs in the page: what has the focus, whether that is drawn, and by what it is wholly covered ('' for nothing). */
function focusNow(cover: (element: Element) => string): Focus {
  const element = document.activeElement;
  if (!element || element === document.body) return { on: '', shown: false, covered: '' };
  const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  const on = `<${element.tagName.toLowerCase()}> ${words.slice(0, 30)}`.trim();
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const shown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  return { on, shown, covered: cover(element) };
}
