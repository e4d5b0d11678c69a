import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As deep below the root as the benches, which find their files from where they stand. */
const BUNDLE = new URL('../.artifacts/bench/bundle/bench.mjs', import.meta.url);

/**
 * `npm run bench`: what is measured is the plain JavaScript that a production build runs. tsx would give every function
 * its name anew each time it is made, which a tenth of the whole check's time went into.
 */
await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/bench.ts'],
  outfile: fileURLToPath(BUNDLE),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'silent',
});
try {
  await import(BUNDLE.href);
} finally {
  rmSync(BUNDLE, { force: true });
}
