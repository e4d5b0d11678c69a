import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserFiles } from './browser-files';
import { TOO_NEW_IN_SCRIPTS, TOO_NEW_IN_STYLES, tooNewIn } from './newer-than-supported';
import { ROOT } from './root.mjs';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const findings = (files: readonly string[], table: typeof TOO_NEW_IN_SCRIPTS) =>
  files.flatMap((file) => tooNewIn(read(file), table).map((words) => `${file}:${words}`));

it.each([...TOO_NEW_IN_SCRIPTS, ...TOO_NEW_IN_STYLES])('knows $example when it sees it', (one) => {
  expect(tooNewIn(`first line\n  ${one.example}`, [one])).toHaveLength(1);
});

it('takes neither a longer name nor another method for one of them', () => {
  const source = 'z.union([a]); showPopovers; rows.sort(); sorted.within(1); new URL(asked);';
  expect(tooNewIn(source, TOO_NEW_IN_SCRIPTS)).toEqual([]);
});

describe('what the browser gets', () => {
  let files: string[] = [];
  // Bundling all of it takes its second or two, more on a busy machine.
  beforeAll(async () => {
    files = await browserFiles();
  }, 60_000);

  it('is followed from the screens down to the rules', () => {
    for (const one of ['components/form-table.tsx', 'report/recheck.ts', 'report/rules/catalogue.ts']) {
      expect(files).toContain(one);
    }
    expect(files.filter((file) => file.startsWith('db/'))).toEqual([]);
  });

  it('needs no newer browser than Chromium 109, and no https', () => {
    expect(findings(files, TOO_NEW_IN_SCRIPTS)).toEqual([]);
  });
});

it('no style of ours needs a newer browser than Chromium 109', () => {
  const styles = readdirSync(path.join(ROOT, 'app/styles')).map((name) => `app/styles/${name}`);
  expect(findings(styles, TOO_NEW_IN_STYLES)).toEqual([]);
});
