import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * The folders of packages, and of all that they need in turn, as they are installed. Types are left out.
 * @param {Iterable<string>} names
 * @returns {string[]} relative to the root, sorted
 * @throws {Error} for a needed package that isn't installed
 */
export function packageClosure(names) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @type {{ name: string, from: string, optional: boolean }[]} */
  const open = [...names].map((name) => ({ name, from: '', optional: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const folder = installedAt(next.name, next.from);
    if (folder === null && next.optional) continue;
    if (folder === null)
      throw new Error(`${next.name}, which ${next.from || 'the app'} needs, is not installed`);
    if (found.has(folder)) continue;
    found.add(folder);
    open.push(...needsOf(folder));
  }
  return [...found].sort();
}

/**
 * Where Node finds a package for code in a folder: the nearest node_modules upwards.
 * @param {string} name
 * @param {string} from
 */
function installedAt(name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(path.join(ROOT, folder, 'package.json'))) return folder;
    if (at === '' || at === '.') return null;
  }
}

/** @param {string} folder */
function needsOf(folder) {
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(
    readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8'),
  );
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  return names
    .filter((name) => !name.startsWith('@types/'))
    .map((name) => ({ name, from: folder, optional: name in optionalDependencies }));
}
