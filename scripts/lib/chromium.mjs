import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** @typedef {{ executablePath: string, env: Record<string, string>, name: string }} Browser env: what it needs beside this process's own */

/**
 * The browser to test in: $CHROMIUM, else the system's, else Playwright's own, else the Chromium 109 that comes
 * with the packages.
 * @returns {Promise<Browser>}
 */
export async function findChromium() {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()];
  const executablePath = candidates.find((file) => file && existsSync(file));
  return executablePath ? { executablePath, env: {}, name: executablePath } : packedChromium();
}

/** Unpacks the packed browser, with the system libraries that a machine without a browser lacks. */
async function packedChromium() {
  // It brings those libraries only where it takes the machine for this one.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs18.x';
  const before = process.env.LD_LIBRARY_PATH;
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const env = {
    LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '',
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? '',
  };
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
