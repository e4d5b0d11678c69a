import { cpSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { packageClosure } from './package-closure.mjs';
import { ROOT } from './root.mjs';

/** What runs beside the server, each a process of its own; they find each other by these names. */
const ENTRIES = {
  worker: 'scripts/worker.ts',
  'reading-process': 'documents/off-thread/reading-process.ts',
};

/**
 * Builds what runs beside the server into `background/` of a built app: our own code in one file each, and the packages
 * it needs beside those that Next put there. Packages are copied and not bundled, because some find their own files.
 * @param {string} app the folder that has server.js
 */
export async function bundleBackground(app) {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(ENTRIES).map(([out, entry]) => ({ in: entry, out })),
    outdir: path.join(app, 'background'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    metafile: true,
    logLevel: 'warning',
  });
  for (const folder of packageClosure(packagesIn(metafile))) {
    cpSync(path.join(ROOT, folder), path.join(app, folder), { recursive: true, filter: needed });
  }
}

/** @param {import('esbuild').Metafile} metafile */
function packagesIn({ outputs }) {
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  const named = imports
    .map((one) => one.path)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && !/^[./]/.test(name));
  return new Set(
    named.map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  );
}

/**
 * Maps and types are for those who develop.
 * @param {string} file
 */
function needed(file) {
  return !/\.(map|d\.[cm]?ts)$/.test(file);
}
