import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '../../server/account/demo-accounts';
import { completeReport } from '../../server/testing/complete-report';
import { replaceDraft } from './drafts';

interface Which {
  unitCode: string;
  year: number;
}

/** One call of the API through a page's own session; its answer. */
async function call<Answer>(page: Page, procedure: string, input: unknown): Promise<Answer> {
  const response = await page.request.post(`/api/trpc/${procedure}`, { data: { json: input } });
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()).result.data.json as Answer;
}

/** What comes before a story: a whole report without a fault in the drafter's draft. */
export async function writtenReport(drafter: Page, which: Which, unitName: string): Promise<void> {
  await call(drafter, 'filing.open', which);
  await replaceDraft(drafter, which, completeReport(unitName, which.year));
}

/** The draft signed by the principal and filed by the drafter, without their screens. */
export async function signedAndFiled(
  people: { drafter: Page; principal: Page },
  which: Which,
): Promise<void> {
  const { contentHash } = await call<{ contentHash: string }>(people.drafter, 'filing.requestSignOff', which);
  await call(people.principal, 'filing.signOff', { ...which, contentHash, password: DEMO_PASSWORD });
  await call(people.drafter, 'filing.submit', { ...which, contentHash });
}
