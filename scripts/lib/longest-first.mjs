import { BaseSequencer } from 'vitest/node';

/**
 * Test files that take from half a minute up, the longest first. A fresh checkout knows no times of an earlier run, and a
 * long file begun last runs alone while the other processor rests.
 */
const LONG = [
  'documents/fuzz.test.ts',
  'scripts/check/held-out/held-out.test.ts',
  'scripts/check/check-command.test.ts',
  'documents/off-thread/reading-slot.test.ts',
  'documents/off-thread/read-off-thread.test.ts',
  'server/jobs/worker.integration.ts',
];

/**
 * Where a file stands among the long ones; after them all where it is none.
 * @param {import('vitest/node').TestSpecification} specification
 */
function rank({ moduleId }) {
  const at = LONG.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at < 0 ? LONG.length : at;
}

/** Vitest's own order, with the long files before it. */
export class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  async sort(files) {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
