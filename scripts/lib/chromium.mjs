import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** @typedef {{ executablePath: string, env: Record<string, string>, name: string }} Browser env: what it needs beside this process's own */

/** The value of $CHROMIUM that asks for the packed browser, whatever else the machine has. */
const PACKED = 'packed';
const SYSTEM_FONTS = '/etc/fonts/fonts.conf';

/**
 * The browser to test in: $CHROMIUM, else the system's, else Playwright's own, else the Chromium 109 that comes
 * with the packages: the oldest one that we support, which `CHROMIUM=packed` chooses.
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  if (process.env.CHROMIUM === PACKED) return packedChromium();
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()];
  const executablePath = candidates.find((file) => file && existsSync(file));
  return executablePath ? { executablePath, env: {}, name: executablePath } : packedChromium();
}

/** Unpacks the packed browser, with the system libraries that a machine without a browser lacks. */
async function packedChromium() {
  // It brings those libraries only where it takes the machine for this one.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs18.x';
  const before = process.env.LD_LIBRARY_PATH;
  const fonts = process.env.FONTCONFIG_PATH;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const env = {
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
    // The machine's own fonts where it has any: the packed ones have no Chinese letters.
    ...(existsSync(SYSTEM_FONTS) ? {} : { FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? '' }),
  };
  restore('FONTCONFIG_PATH', fonts);
  // Only for the browser: our other children are to use the machine's own.
  restore('LD_LIBRARY_PATH', before);
  restore('AWS_EXECUTION_ENV', undefined);
  return { executablePath, env, name: 'the packed Chromium 109' };
}

/**
 * @param {string} name
 * @param {string | undefined} value
 */
function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Options of a browser run as root (it can't make its sandbox there) and of one with a small /dev/shm. */
export function chromiumArgs() {
  const asRoot = process.getuid?.() === 0;
  return ['--disable-dev-shm-usage', ...(asRoot ? ['--no-sandbox'] : [])];
}
