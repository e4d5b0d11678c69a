import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildAnew } from './build.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { dataFolder } from './data-folder.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/**
 * One line of `npm test`.
 * @typedef {object} Check
 * @property {string} name
 * @property {string} log where its output is
 * @property {() => Promise<Counts>} work
 * @property {string} [needs] the check without which it can't run
 */

export const ARTIFACTS = path.join(ROOT, '.artifacts');
/** @param {string} name */
const logOf = (name) => path.join(ARTIFACTS, `${name.replaceAll(' ', '-')}.log`);

const BIN = {
  next: 'next/dist/bin/next',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};
const LAYERED = ['app', 'components', 'db', 'documents', 'e2e', 'report', 'scripts', 'server'];

/**
 * A check that passes or fails as a whole.
 * @param {string} name
 * @param {keyof typeof BIN} tool
 * @param {string[]} args
 * @returns {Check}
 */
function whole(name, tool, args) {
  const work = async () => one((await runTool(tool, args, logOf(name))) === 0);
  return { name, log: logOf(name), work };
}

/**
 * A suite of many tests, counted by its JSON report.
 * @param {string} name
 * @param {keyof typeof BIN} tool
 * @param {(report: string) => { args: string[], env?: Record<string, string> }} call
 * @param {(report: string) => Counts | null} count
 * @returns {Check}
 */
function suite(name, tool, call, count) {
  const report = path.join(ARTIFACTS, `${name}.json`);
  const work = async () => {
    // A report of an earlier run is not this one's.
    rmSync(report, { force: true });
    const { args, env } = call(report);
    const code = await runTool(tool, args, logOf(name), env);
    const counts = count(report) ?? one(false);
    // Failed without a failed test: a teardown, a crash, no tests at all.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  };
  return { name, log: logOf(name), work };
}

/**
 * @param {string} name
 * @param {string} [projects] of vitest.config.ts, a * in it for any
 */
const vitest = (name, projects = name) =>
  suite(
    name,
    'vitest',
    (report) => ({
      args: [
        'run',
        '--project',
        projects,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
    }),
    vitestCounts,
  );

/** @returns {Check} */
function build() {
  const data = dataFolder();
  const work = async () => {
    try {
      await buildAnew(data);
      return one(true);
    } catch {
      return one(false);
    }
  };
  return { name: 'build', log: path.join(data, 'build.log'), work };
}

/**
 * All checks, in the order in which they run: the quick ones first. Those in [lane, lane] run side by side, a lane for
 * each of two processors; what keeps two busy by itself has the machine for itself.
 * @returns {Check[][][]} stages of lanes
 */
export function allChecks() {
  return [
    [
      [
        whole('route types', 'next', ['typegen']),
        whole('types', 'tsc', ['--noEmit', '-p', '.']),
        whole('types of report', 'tsc', ['-p', 'report/tsconfig.json']),
      ],
      [
        whole('lint', 'biome', ['ci', '--colors=off', '.']),
        whole('layers', 'depcruise', ['--config', '.dependency-cruiser.cjs', ...LAYERED]),
        whole('unused code', 'knip', ['--no-progress']),
      ],
    ],
    [[vitest('unit', 'unit*')]],
    [[vitest('integration')]],
    [[build()]],
    [
      [
        {
          ...suite(
            'e2e',
            'playwright',
            (report) => ({ args: ['test'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, CI: '1' } }),
            playwrightCounts,
          ),
          needs: 'build',
        },
      ],
    ],
  ];
}

/**
 * @param {boolean} passed
 * @returns {Counts}
 */
function one(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * @param {keyof typeof BIN} tool
 * @param {string[]} args
 * @param {string} log
 * @param {Record<string, string>} [env]
 */
function runTool(tool, args, log, env = {}) {
  const script = path.join(ROOT, 'node_modules', BIN[tool]);
  return run(process.execPath, [script, ...args], {
    log,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
}
