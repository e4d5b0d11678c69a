import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

/**
 * Installs the packages of package-lock.json where node_modules is missing or older than the lock.
 * @param {string} data the folder for npm's log
 * @throws {Failure}
 */
export async function install(data) {
  if (isInstalled()) return;
  const log = path.join(data, 'npm-ci.log');
  // Development packages too, whatever NODE_ENV says: the build needs them.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const [program, first] = npm();
  const code = await step('Installing packages (npm ci)', () => run(program, [...first, ...args], { log }));
  if (code !== 0) {
    throw new Failure(
      `Installing the packages failed: ${reasonIn(log)} If the network is why, mend it and run this again; all that npm said is in ${log}.`,
    );
  }
}

/** npm writes this file last, so an interrupted install doesn't count. */
function isInstalled() {
  const installed = modified(path.join(ROOT, 'node_modules', '.package-lock.json'));
  return installed !== null && installed >= (modified(path.join(ROOT, 'package-lock.json')) ?? 0);
}

/** @param {string} file */
const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;

/**
 * The npm that called this script, else the one on the path.
 * @returns {[string, string[]]}
 */
function npm() {
  const path = process.env.npm_execpath;
  return path ? [process.execPath, [path]] : ['npm', []];
}

/**
 * npm's first error line of substance.
 * @param {string} log
 */
function reasonIn(log) {
  const lines = readFileSync(log, 'utf8').split('\n');
  const line = lines.find((text) => /^npm (error|ERR!) (?!code|errno|syscall)\S/.test(text));
  const reason = line?.replace(/^npm (error|ERR!) /, '') ?? 'npm could not be started';
  return reason.endsWith('.') ? reason : `${reason}.`;
}
