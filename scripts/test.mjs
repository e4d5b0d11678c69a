import { mkdirSync, readFileSync } from 'node:fs';
import { runMain } from './lib/at-end.mjs';
import { dataFolder } from './lib/data-folder.mjs';
import { install } from './lib/install.mjs';
import { requireNode } from './lib/node-version.mjs';
import { step } from './lib/step.mjs';

/** @typedef {import('./lib/checks.mjs').Check} Check */
/** @typedef {import('./lib/counts.mjs').Counts} Counts */

/** `npm test`: installs what is missing, runs every check and counts. All run, whatever failed before. */
async function test() {
  requireNode();
  await install(dataFolder());
  const { ARTIFACTS, allChecks } = await import('./lib/checks.mjs');
  const { announceBrowser } = await import('./lib/announce-browser.mjs');
  mkdirSync(ARTIFACTS, { recursive: true });
  await announceBrowser();

  /** @type {Map<string, Counts>} */
  const results = new Map();
  for (const lanes of allChecks()) {
    await Promise.all(lanes.map((lane, at) => runLane(lane, results, at === 0)));
  }
  return closeWith([...results.values()]);
}

/**
 * @param {Check[]} lane one after another
 * @param {Map<string, Counts>} results of all that ran; it is filled here
 * @param {boolean} ticks whether its steps show that they are at work: one lane at a time may
 */
async function runLane(lane, results, ticks) {
  for (const check of lane) {
    const blocked = check.needs !== undefined && (results.get(check.needs)?.failed ?? 0) > 0;
    results.set(check.name, blocked ? notRun(check) : await runCheck(check, ticks));
  }
}

/**
 * @param {Check} check
 * @param {boolean} ticks
 * @returns {Promise<Counts>}
 */
async function runCheck(check, ticks) {
  let counts = { passed: 0, failed: 1, skipped: 0 };
  const work = async () => {
    counts = await check.work();
    if (counts.failed > 0) throw new Error(check.name);
  };
  try {
    await step(check.name, work, { ticks });
  } catch (error) {
    if (error instanceof Error && error.message !== check.name) console.log(error.message);
    console.log(readLog(check.log));
  }
  if (counts.passed + counts.failed > 1) console.log(`  ${sentence(counts)}`);
  return counts;
}

/** @param {string} log */
function readLog(log) {
  try {
    return readFileSync(log, 'utf8').trimEnd();
  } catch {
    return `It left no output (${log}).`;
  }
}

/**
 * @param {Check} check
 * @returns {Counts}
 */
function notRun(check) {
  console.log(`✗ ${check.name} (not run: it needs ${check.needs})`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Counts[]} all
 * @returns {number} the exit code
 */
function closeWith(all) {
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
}

await runMain(test);
