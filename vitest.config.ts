import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/lib/longest-first.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const exclude = ['**/node_modules/**', '.next/**', '.data/**', '.artifacts/**', 'e2e/**'];
const ISOLATED = '**/*.isolated.test.{ts,tsx}';

export default defineConfig({
  // Only '@/…': '@trpc/server' and its like are packages.
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    // Two: more workers than that gain nothing on the machines this runs on, and each opens its own pool.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // What runs for ever is ended; a machine that does other work besides is not a failure.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, ISOLATED],
          // The files of a worker share its modules: to load them anew for each took half of the whole time.
          isolate: false,
          unstubEnvs: true,
        },
      },
      // Those that put another module in one's place, which no other file may see.
      { extends: true, test: { name: 'unit-isolated', include: [ISOLATED], exclude } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.integration.ts'],
          exclude,
          globalSetup: ['db/testing/global-setup.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
