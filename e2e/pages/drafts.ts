import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

interface Draft {
  title: string;
  front: string;
  sections: Record<string, string>;
  cells: Record<string, string | number | null>;
}
interface Which {
  unitCode: string;
  year: number;
}

/** A draft as its own people's page reads it, with the version of every path. */
async function readDraft(page: Page, which: Which) {
  const input = encodeURIComponent(JSON.stringify({ json: which }));
  const response = await page.request.get(`/api/trpc/filing.view?input=${input}`);
  const { result } = (await response.json()) as {
    result: {
      data: {
        json: { draft: Draft; versions: Record<string, number>; atStake: { token: string } | null };
      };
    };
  };
  return result.data.json;
}

/**
 * Gives a draft another content through the page's own session, as if it had been typed; returns what stood there.
 * Stories share one database: who clears a draft puts it back.
 */
export async function replaceDraft(page: Page, which: Which, by: Draft): Promise<Draft> {
  const { draft, versions, atStake } = await readDraft(page, which);
  const base = (path: string) => ({ baseVersion: versions[path] ?? 0 });
  const ids = new Set([...Object.keys(draft.cells), ...Object.keys(by.cells)]);
  const edits = [
    { kind: 'title', value: by.title, ...base('title') },
    { kind: 'front', value: by.front, ...base('front') },
    ...Object.entries(by.sections).map(([section, value]) => {
      return { kind: 'section', section, value, ...base(`section:${section}`) };
    }),
    ...[...ids].map((cell) => {
      return { kind: 'cell', cell, value: by.cells[cell] ?? null, ...base(`cell:${cell}`) };
    }),
  ];
  // A story before this one may have left the draft signed.
  const voids = atStake?.token;
  const data = { json: { ...which, edits, voids } };
  const response = await page.request.post('/api/trpc/filing.save', { data });
  expect(response.ok(), await response.text()).toBe(true);
  return draft;
}

/** A draft that nobody has typed into. */
export const EMPTY_DRAFT: Draft = {
  title: '',
  front: '',
  sections: { '1': '', '2': '', '3': '', '4': '', '5': '', '6': '' },
  cells: {},
};
