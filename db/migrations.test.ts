import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import hashes from './migrations/hashes.json' with { type: 'json' };
import journal from './migrations/meta/_journal.json' with { type: 'json' };

const folder = new URL('./migrations/', import.meta.url);
const sha256 = (name: string) =>
  createHash('sha256')
    .update(readFileSync(new URL(name, folder)))
    .digest('hex');

describe('the migrations', () => {
  it('are as they were committed: a database that has run one never runs it again', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
    // A new migration adds its line to hashes.json; a line that stands there never changes.
    expect(Object.fromEntries(files.map((name) => [name, sha256(name)]))).toEqual(hashes);
  });

  it('are all in the journal, in order', () => {
    expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(Object.keys(hashes));
    const when = journal.entries.map((entry) => entry.when);
    expect(when).toEqual(when.toSorted((a, b) => a - b));
  });
});
