import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/lib/chromium.mjs';

const browser = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  // Times are measured on a quiet machine, by `npm run bench:desk`; no story waits for them.
  testIgnore: process.env.DESK_TIMES ? [] : ['**/desk-times.spec.ts'],
  outputDir: '.artifacts/playwright',
  globalSetup: './scripts/e2e-setup.mjs',
  // One server and one database for all: the stories must not run into each other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    // Set by the global setup, which runs before the workers start.
    ...(process.env.BASE_URL ? { baseURL: process.env.BASE_URL } : {}),
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
