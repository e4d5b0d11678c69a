import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** Folders whose files go into the built app; tests in them don't. */
const FOLDERS = ['app', 'components', 'db', 'documents', 'public', 'report', 'server'];
const TEST = /[.](test|integration)[.]tsx?$|[\\/](testing|embedded|fixtures)[\\/]/;
/** What is built into it from elsewhere. */
const FILES = ['scripts/worker.ts', 'scripts/lib/bundle.mjs'];
/** The root's files that do: configuration, the lock, Next's own entry points. */
const ROOT_FILE =
  /^(next\.config\.mjs|postcss\.config\.mjs|tsconfig\.json|package(-lock)?\.json|\.browserslistrc|proxy\.ts|instrumentation[\w-]*\.ts)$/;

/**
 * A hash over the names and contents of everything that goes into the built app, and Node's major version.
 * @returns {string} 12 hex digits
 */
export function sourceHash() {
  const files = readdirSync(ROOT)
    .filter((name) => ROOT_FILE.test(name))
    .concat(FILES, FOLDERS.flatMap(filesUnder))
    .sort();
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '');
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} folder
 * @returns {string[]} paths relative to the root
 */
function filesUnder(folder) {
  try {
    return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
      .filter((file) => !TEST.test(file));
  } catch {
    // No such folder yet.
    return [];
  }
}
