import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { UsageError } from './options';

/** What may be a report, by the name's ending; what it is, its content tells. Those that can't be read too, so that each is named. */
const REPORTS = new Set(
  ['docx', 'docm', 'doc', 'wps', 'pdf', 'xlsx', 'xls', 'html', 'htm', 'mht', 'rtf', 'txt', 'json'].map(
    (end) => `.${end}`,
  ),
);

/** Hidden files, and the lock files that Word leaves beside an open document. */
const isHidden = (name: string): boolean => name.startsWith('.') || name.startsWith('~$');

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return entry.isFile() && REPORTS.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

/**
 * The files to check: a named file whatever its name, a folder's reports with those of its sub-folders, by name. Each
 * once.
 *
 * @throws UsageError where a path does not exist, or a folder has none
 */
export function listFiles(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) throw new UsageError(`找不到文件或文件夹：${path}`);
    if (!stat.isDirectory()) return [path];
    const files = filesIn(path);
    if (files.length === 0) throw new UsageError(`文件夹中没有可以检查的文件：${path}`);
    return files;
  });
  return [...new Set(found)];
}
