import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts in vitest's JSON report. A file that broke before its first test counts as one failure.
 * @param {string} file
 * @returns {Counts | null} null where there is no report
 */
export function vitestCounts(file) {
  const report = readReport(file);
  if (report === null) return null;
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults ?? [];
  const broken = files.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * The counts in Playwright's JSON report. Errors outside of any test count as failures.
 * @param {string} file
 * @returns {Counts | null} null where there is no report
 */
export function playwrightCounts(file) {
  const report = readReport(file);
  if (report === null) return null;
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Passed only at another try is not passed.
  return { passed: expected, failed: unexpected + flaky + (report.errors ?? []).length, skipped };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
