/** How often (ms) a long step says on a plain log that it is still at work. */
const SIGN_OF_LIFE = 15_000;

/**
 * Runs one step of a script and shows that it is at work: seconds that count up on a terminal, a line now and
 * then in a log.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {{ ticks?: boolean }} [options] ticks false: says only how it ended, as beside another step
 * @returns {Promise<T>}
 */
export async function step(name, work, { ticks = true } = {}) {
  const begun = Date.now();
  const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const stopTicking = ticks ? tick(name, begun) : () => {};
  try {
    const result = await work();
    stopTicking();
    writeLine(`✓ ${name} (${seconds()})`);
    return result;
  } catch (error) {
    stopTicking();
    writeLine(`✗ ${name} (${seconds()})`);
    throw error;
  }
}

/** @param {string} text */
function writeLine(text) {
  process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
}

/** @param {number} begun */
const wholeSeconds = (begun) => Math.round((Date.now() - begun) / 1000);

/**
 * @param {string} name
 * @param {number} begun
 */
const tick = (name, begun) => (process.stdout.isTTY ? tickOnTerminal(name, begun) : tickInLog(name, begun));

/**
 * @param {string} name
 * @param {number} begun
 */
function tickOnTerminal(name, begun) {
  const show = () => process.stdout.write(`\r\u001b[K… ${name} (${wholeSeconds(begun)} s)`);
  show();
  const timer = setInterval(show, 1_000);
  return () => clearInterval(timer);
}

/**
 * @param {string} name
 * @param {number} begun
 */
function tickInLog(name, begun) {
  const show = () => process.stdout.write(`… ${name}, ${wholeSeconds(begun)} s so far\n`);
  const timer = setInterval(show, SIGN_OF_LIFE);
  return () => clearInterval(timer);
}
