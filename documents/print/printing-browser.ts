import { type Browser, chromium } from 'playwright-core';
import { PrintFailed } from './print-failed';

/** How long the browser may take to start, and to print one page, in milliseconds. */
const START_LIMIT = 20_000;
const PRINT_LIMIT = 20_000;
/** Before this version the page's own page numbers (@page margin boxes) are not drawn. */
const MARGIN_BOXES_FROM = 131;

/** Nothing of the server's environment is the browser's business but where to find fonts and libraries. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'LANG',
  'TZ',
  'TMPDIR',
  'FONTCONFIG_PATH',
  'FONTCONFIG_FILE',
  'LD_LIBRARY_PATH',
];

const environment = (): Record<string, string> =>
  Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** As root it can't make its sandbox; in a container /dev/shm is small. */
const args = (): string[] => [
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Starts a browser to print with. Signals are the server's own to answer; the browser ends with the process.
 * @throws PrintFailed NO_BROWSER where there is none or it does not start
 */
export async function startBrowser(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      args: args(),
      env: environment(),
      timeout: START_LIMIT,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new PrintFailed('NO_BROWSER', error);
  }
}

const OLD_FOOTER =
  '<div style="width:100%;text-align:center;font-size:14pt">— <span class="pageNumber"></span> —</div>';

/** Older browsers number every page in the middle of its foot. */
const numbering = (browser: Browser) =>
  Number.parseInt(browser.version(), 10) >= MARGIN_BOXES_FROM
    ? {}
    : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: OLD_FOOTER };

async function printIn(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
  });
  try {
    await context.route('**/*', (route) => route.abort());
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load', timeout: PRINT_LIMIT });
    const options = { preferCSSPageSize: true, tagged: true, outline: true, ...numbering(browser) };
    return new Uint8Array(await page.pdf(options));
  } finally {
    await context.close().catch(() => undefined);
  }
}

/**
 * Prints one page in a context of its own, without scripts and without a network.
 * @throws PrintFailed TOO_SLOW after the limit; whatever the browser threw where it broke off
 */
export async function printWithin(browser: Browser, html: string, limit = PRINT_LIMIT): Promise<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PrintFailed('TOO_SLOW')), limit);
  });
  const printing = printIn(browser, html);
  printing.catch(() => undefined);
  try {
    return await Promise.race([printing, late]);
  } finally {
    clearTimeout(timer);
  }
}
