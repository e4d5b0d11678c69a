/** What a person can act on: the message says what is wrong and what to do, and is all that is shown. */
export class Failure extends Error {}

/**
 * The one sentence to show of anything thrown. HUANGSHUI_DEBUG=1 shows the stack as well.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceOf(error) {
  if (!(error instanceof Error)) return String(error);
  return process.env.HUANGSHUI_DEBUG ? (error.stack ?? error.message) : error.message;
}
