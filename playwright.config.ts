import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/lib/chromium.mjs';

const browser = await findChromium();

/** The installation of this worker: the global setup, which runs before the workers start, made one for each. */
const started = process.env.E2E_URLS?.split(' ')[Number(process.env.TEST_PARALLEL_INDEX ?? 0)];
const baseURL = process.env.BASE_URL ?? started;
/** Two, for as many processors as the machines have that this runs on. Alone, where there is one server or times are measured. */
const workers = process.env.BASE_URL || process.env.DESK_TIMES ? 1 : 2;

export default defineConfig({
  testDir: 'e2e',
  // Times are measured on a quiet machine, by `npm run bench:desk`; no story waits for them.
  testIgnore: process.env.DESK_TIMES ? [] : ['**/desk-times.spec.ts'],
  outputDir: '.artifacts/playwright',
  globalSetup: './scripts/e2e-setup.mjs',
  // A worker has a server and a database of its own; the files that it takes one after another must leave it as it was.
  workers,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers and two servers share two processors: the page with the longest table takes axe half a minute alone.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    ...(baseURL ? { baseURL } : {}),
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
