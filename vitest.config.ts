import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const exclude = ['**/node_modules/**', '.next/**', '.data/**', '.artifacts/**', 'e2e/**'];

export default defineConfig({
  // Only '@/…': '@trpc/server' and its like are packages.
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  test: {
    // Two: more workers than that gain nothing on the machines this runs on, and each opens its own pool.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['**/*.test.{ts,tsx}'], exclude } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['**/*.integration.ts'],
          exclude,
          globalSetup: ['db/testing/global-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
