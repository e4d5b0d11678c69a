import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './root.mjs';

/**
 * Our own files that go into the browser: those with 'use client', and all that they import by value, on and on.
 * @returns their paths from the root, with forward slashes
 */
export async function browserFiles(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['app', 'components'].flatMap(clientEntries),
    outdir: 'nowhere',
    write: false,
    bundle: true,
    packages: 'external',
    alias: { '@': ROOT },
    platform: 'neutral',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).sort();
}

function clientEntries(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .filter((file) => /^'use client';/.test(readFileSync(path.join(ROOT, file), 'utf8')));
}
