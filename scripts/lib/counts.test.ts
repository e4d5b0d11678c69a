import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'huangshui-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('counting', () => {
  it("takes vitest's numbers, and a file that broke before its first test as a failure", () => {
    const file = report({
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(vitestCounts(file)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it("takes Playwright's numbers; a flaky test and an error outside of any test are failures", () => {
    const file = report({
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'setup' }],
    });
    expect(playwrightCounts(file)).toEqual({ passed: 3, failed: 3, skipped: 2 });
  });

  it('knows when there is no report', () => {
    expect(vitestCounts(path.join(folder, 'none.json'))).toBeNull();
  });
});
