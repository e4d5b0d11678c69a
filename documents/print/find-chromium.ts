import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;

/** Playwright names where its own browser would be, and throws on systems it has none for. */
function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The browser that prints: the one that the environment names (CHROMIUM), else the system's, else Playwright's own.
 * Null where the machine has none.
 */
export function findChromium(
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const candidates = [env.CHROMIUM, '/usr/bin/chromium', playwrightsOwn()];
  return candidates.find((path) => path !== undefined && path !== '' && exists(path)) ?? null;
}
