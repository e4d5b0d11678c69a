import type { Browser } from 'playwright-core';
import { PrintFailed } from './print-failed';
import { printWithin, startBrowser } from './printing-browser';

/** A browser that nobody has printed with for so long is closed, in milliseconds. */
const IDLE_LIMIT = 60_000;
/** Pages that may wait for their turn. */
const QUEUE_LIMIT = 40;

/** One browser, one page at a time: printing takes a whole core. */
class PrintQueue {
  private browser: Promise<Browser> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly executable: string) {}

  async print(html: string): Promise<Uint8Array> {
    if (this.waiting >= QUEUE_LIMIT) throw new PrintFailed('BUSY');
    this.waiting += 1;
    clearTimeout(this.idle);
    const turn = this.last.then(() => this.printNow(html));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
      if (this.waiting === 0) this.closeWhenIdle();
    }
  }

  /** A browser that broke off is started anew, once. */
  private async printNow(html: string): Promise<Uint8Array> {
    try {
      return await this.attempt(html);
    } catch (first) {
      if (first instanceof PrintFailed) throw first;
    }
    return await this.attempt(html).catch((error: unknown) => {
      throw error instanceof PrintFailed ? error : new PrintFailed('CRASHED', error);
    });
  }

  private async attempt(html: string): Promise<Uint8Array> {
    try {
      this.browser ??= startBrowser(this.executable);
      return await printWithin(await this.browser, html);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  private closeWhenIdle(): void {
    this.idle = setTimeout(() => void this.close(), IDLE_LIMIT);
    this.idle.unref();
  }

  /** Also where it hangs: closing kills the process. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const closing = this.browser;
    this.browser = null;
    await (await closing?.catch(() => undefined))?.close().catch(() => undefined);
  }
}

/** By the browser's path: a server has one. */
const queues = new Map<string, PrintQueue>();

/**
 * Prints an HTML document to a tagged PDF with its headings as outline and its title, by Chromium, without scripts and
 * without a network. One browser prints them all, one after the other.
 *
 * @param by.chromium the browser's path (findChromium)
 * @throws PrintFailed with the reason; nothing else
 */
export async function printPdf(html: string, { chromium }: { chromium: string }): Promise<Uint8Array> {
  const queue = queues.get(chromium) ?? new PrintQueue(chromium);
  queues.set(chromium, queue);
  return await queue.print(html);
}

/** Closes the browsers, so that a script or a test can end. */
export async function closePrinters(): Promise<void> {
  await Promise.all(Array.from(queues.values(), (queue) => queue.close()));
}
