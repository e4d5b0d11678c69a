import { sentenceOf } from './failure.mjs';

/** @type {(() => unknown)[]} */
const pending = [];
let ending = false;

/**
 * Registers what must be stopped when this run ends, however it ends; the newest is stopped first.
 * @param {() => unknown} stop
 * @returns {() => void} takes it off the list again
 */
export function atEnd(stop) {
  pending.push(stop);
  return () => {
    const index = pending.indexOf(stop);
    if (index >= 0) pending.splice(index, 1);
  };
}

/**
 * Stops all that is registered and ends this process.
 * @param {number} code the exit code
 * @returns {Promise<never>}
 */
async function end(code) {
  ending = true;
  for (const stop of pending.splice(0).reverse()) {
    try {
      await stop();
    } catch (error) {
      console.error(sentenceOf(error));
    }
  }
  process.exit(code);
}

/**
 * Runs a script's main: Ctrl-C and SIGTERM end it cleanly, a failure shows as one sentence and exit code 1.
 * @param {() => Promise<number | void>} main gives its exit code; nothing means: go on until stopped
 * @param {number} [stoppedCode] the exit code after Ctrl-C
 */
export async function runMain(main, stoppedCode = 130) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Again while stopping: the impatient way out. What is left ends by itself, once its channel to us closes.
      if (ending) process.exit(stoppedCode);
      process.stdout.write('\nStopping …\n');
      void end(stoppedCode);
    });
  }
  try {
    const code = await main();
    if (code !== undefined) await end(code);
  } catch (error) {
    if (ending) return;
    console.error(`\n${sentenceOf(error)}`);
    await end(1);
  }
}
