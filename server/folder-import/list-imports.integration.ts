import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderImport } from '@/db/schema/folder-import';
import { NOON } from '../testing/people';
import { IMPORTS_ON_A_PAGE } from './limits';
import { type ImportStory, importStory } from './testing/import-story';

let story: ImportStory;

beforeAll(async () => {
  story = await importStory();
});
afterAll(() => story.test.close());

describe('the list of imports', () => {
  it('comes a page at a time, newest first, none twice and none left out, those of one moment too', async () => {
    const { test, people, imports } = story;
    const count = IMPORTS_ON_A_PAGE * 2 + 1;
    const rows = Array.from({ length: count }, (_, index) => ({
      ...{ officeCode: '630106', name: `第${index}次`, by: people.reviewer.accountId },
      at: new Date(NOON.getTime() - Math.floor(index / 7) * 60_000),
    }));
    await test.db.insert(folderImport).values(rows);
    // Another office's, between them.
    await test.db
      .insert(folderImport)
      .values({ officeCode: '630121', name: '别处', by: people.stranger.accountId, at: NOON });
    const pages: Awaited<ReturnType<ReturnType<typeof imports>['list']>>[] = [];
    let before: string | null = null;
    do {
      const page = await imports().list({ before });
      pages.push(page);
      before = page.next;
    } while (before !== null);
    expect(pages.map((page) => page.imports.length)).toEqual([IMPORTS_ON_A_PAGE, IMPORTS_ON_A_PAGE, 1]);
    const all = pages.flatMap((page) => page.imports);
    expect(new Set(all.map(({ name }) => name)).size).toBe(count);
    const times = all.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(all.map(({ name }) => name)).not.toContain('别处');
  });

  it('has nothing older than an import that isn’t there', async () => {
    const before = '00000000-0000-4000-8000-000000000000';
    expect(await story.imports().list({ before })).toEqual({ imports: [], next: null });
  });
});
