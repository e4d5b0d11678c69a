import { runMain } from './lib/at-end.mjs';
import { bundleBackground } from './lib/bundle.mjs';

/** For the image: `node scripts/bundle.mjs .next/standalone`, after `next build`. */
await runMain(async () => {
  const [app] = process.argv.slice(2);
  if (!app) throw new Error('Give the folder of the built app, which has server.js.');
  await bundleBackground(app);
  return 0;
});
