import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/lib/chromium.mjs';

const browser = await findChromium();

/** The installations that the global setup made, which runs before the workers start. */
const started = process.env.E2E_URLS?.split(' ') ?? [];
/** Two, for as many processors as the machines have that this runs on. Alone, where there is one server or times are measured. */
const workers = process.env.BASE_URL || process.env.DESK_TIMES ? 1 : 2;

/** The server of one project; the first one's, where there is but one. */
function serverOf(project: number) {
  const baseURL = process.env.BASE_URL ?? started[project] ?? started[0];
  return baseURL ? { baseURL } : {};
}

const PAGES = '**/every-page.spec.ts';
// Times are measured on a quiet machine, by `npm run bench:desk`; no story waits for them.
const TIMES = process.env.DESK_TIMES ? [] : ['**/desk-times.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.artifacts/playwright',
  globalSetup: './scripts/e2e-setup.mjs',
  workers,
  // Side by side, each with a server and a database of its own, and in each one file after the other in the order of
  // their names: what a story finds is the same at every run.
  projects: [
    { name: 'stories', workers: 1, testIgnore: [PAGES, ...TIMES], use: serverOf(0) },
    { name: 'pages', workers: 1, testMatch: PAGES, use: serverOf(1) },
  ],
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers and two servers share two processors: the page with the longest table takes axe half a minute alone.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // Without the film: it takes a picture of every step of every test, kept or not.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
    launchOptions: {
      executablePath: browser.executablePath,
      args: chromiumArgs(),
      env: { ...process.env, ...browser.env },
    },
  },
});
