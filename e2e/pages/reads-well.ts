import { expect, type Page } from '@playwright/test';
import { nothingSerious } from './axe';
import { coverOf } from './covered';
import { picture } from './pictures';

const DESK = { width: 1440, height: 900 };

/** The windows that each state is looked at in: at a desk, there at 200 % zoom (half as many CSS pixels each way), on a phone. */
const WINDOWS = [
  { name: '1440', size: DESK },
  { name: '200-percent', size: { width: 720, height: 450 } },
  { name: '390', size: { width: 390, height: 844 } },
] as const;

/**
 * The state that the page stands in reads well in every window: it doesn't scroll sideways, axe finds nothing serious,
 * and what takes the focus isn't covered by a bar that sticks. The window is a desk's before and afterwards; on a
 * phone a report is for reading, so that a dialog of filling it in is gone by then.
 *
 * @param name of the pictures kept
 */
export async function readsWell(page: Page, name: string): Promise<void> {
  for (const { name: at, size } of WINDOWS) {
    await page.setViewportSize(size);
    expect(await overflow(page), `${name} at ${at}: wider than the window, in px`).toBeLessThanOrEqual(0);
    await picture(page, `${name}-${at}`, { whole: at !== '200-percent' });
    await nothingSerious(page);
    expect(await coveredStops(page), `${name} at ${at}: has the focus and is covered`).toEqual([]);
  }
  await page.setViewportSize(DESK);
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** So many stops at the head of a page and at its foot; what lies between them in a long list is like its neighbours. */
const STOPS = 50;

/** What of the page's stops of the focus is wholly covered while it has the focus, on the way down and on the way up. */
function coveredStops(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(${walk})(${coverOf}, ${STOPS})`);
}

/** Runs in the page: gives each stop the focus as Tab does, which scrolls it into sight, and looks what lies over it. */
function walk(cover: (element: Element) => string, most: number): string[] {
  const held = document.activeElement;
  const places = { x: window.scrollX, y: window.scrollY };
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  const whole = [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  const stops = whole.filter((_, at) => at < most || at >= whole.length - most);
  const found = new Set<string>();
  for (const stop of [...stops, ...[...stops].reverse()]) {
    stop.focus();
    // What a dialog makes inert doesn't take it.
    if (document.activeElement !== stop) continue;
    const by = cover(stop);
    const words = stop.getAttribute('aria-label') ?? stop.textContent?.trim() ?? '';
    if (by !== '') found.add(`<${stop.tagName.toLowerCase()}> ${words.slice(0, 30)}: by ${by}`);
  }
  if (held instanceof HTMLElement && held !== document.body) held.focus();
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(places.x, places.y);
  return [...found];
}
