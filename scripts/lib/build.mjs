import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { bundleBackground } from './bundle.mjs';
import { Failure } from './failure.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';
import { sourceHash } from './source-hash.mjs';
import { step } from './step.mjs';

/** Built apps kept, the newest: the one in use by another run is among them. */
const KEPT = 2;

/**
 * The production app of the sources as they are, built where that hasn't been done yet. It lies beside .next, so
 * that a later build doesn't pull it away from under a running server.
 * @param {string} data
 * @returns {Promise<string>} the folder that has server.js
 * @throws {Failure}
 */
export async function builtApp(data) {
  const app = appOf(data);
  if (existsSync(app)) touch(app);
  else await step('Building', () => buildAnew(data));
  removeOldApps(data);
  return app;
}

/** @param {string} data */
const appOf = (data) => path.join(data, `app-${sourceHash()}`);

/**
 * Builds the sources as they are, whether or not that has been done before. A server may be running from the app
 * of an earlier build of the same sources, so that one is left as it is.
 * @param {string} data
 * @throws {Failure}
 */
export async function buildAnew(data) {
  const app = appOf(data);
  await buildNext(data);
  if (existsSync(app)) return;
  await assemble(app);
  touch(app);
}

/**
 * Runs `next build`.
 * @param {string} data
 * @throws {Failure} with the compiler's first error
 */
async function buildNext(data) {
  const log = path.join(data, 'build.log');
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  // The build asks no database and knows no secret; a development NODE_ENV would spoil it.
  const env = { NODE_ENV: undefined, DATABASE_URL: undefined, NEXT_TELEMETRY_DISABLED: '1' };
  const code = await run(process.execPath, [next, 'build'], { log, env });
  if (code !== 0) throw new Failure(`The build failed (${firstError(log)}): all it said is in ${log}.`);
}

/** @param {string} log */
function firstError(log) {
  const line = readFileSync(log, 'utf8')
    .split('\n')
    .find((text) => /error|failed/i.test(text));
  return line?.trim() ?? 'it was stopped';
}

/**
 * Puts the standalone server together with the static files that it leaves out and with what runs beside it. Made aside
 * and renamed: a folder of that name is always whole.
 * @param {string} app
 */
async function assemble(app) {
  const half = `${app}.half`;
  const next = path.join(ROOT, '.next');
  rmSync(half, { recursive: true, force: true });
  cpSync(path.join(next, 'standalone'), half, { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(next, 'static'), path.join(half, '.next', 'static'), { recursive: true });
  if (existsSync(path.join(ROOT, 'public'))) {
    cpSync(path.join(ROOT, 'public'), path.join(half, 'public'), { recursive: true });
  }
  await bundleBackground(half);
  renameSync(half, app);
}

/**
 * Marks it as in use: the oldest are removed.
 * @param {string} app
 */
function touch(app) {
  const now = new Date();
  utimesSync(app, now, now);
}

/** @param {string} data */
function removeOldApps(data) {
  const apps = readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('app-'))
    .map((entry) => path.join(data, entry.name));
  const newestFirst = apps.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const old of newestFirst.slice(KEPT)) rmSync(old, { recursive: true, force: true });
}
