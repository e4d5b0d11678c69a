import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { paperVerdict, signedPaper } from '@/db/schema/signed-paper';
import { signOff } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { pngFile } from '@/documents/testing/scan-file';
import type { Actor } from '../context';
import { Refusal } from '../errors';
import { sha256 } from '../sha256';
import { BUREAU, typed, WHICH } from '../testing/bureau';
import { type Office, office } from '../testing/office';
import { as, NOON, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { paperFile } from './paper-file';
import { signOnPaper } from './sign-on-paper';

let test: TestDatabase;
let people: Office;
let manager: Actor;

const SCAN = pngFile(1_240, 1_754);
const SIGNER = '签发人甲';
const ctx = (actor: Actor | null) => ({ db: test.db, actor, now: NOON });
const filing = (who: Actor = people.drafter) => as(test.db, who).filing;
const review = (who: Actor = people.reviewer) => as(test.db, who).review;
const sign = (who: Actor | null, over: Partial<Parameters<typeof signOnPaper>[1]> = {}) =>
  signOnPaper(ctx(who), { ...WHICH, contentHash: '', signedBy: SIGNER, bytes: SCAN, ...over });
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
/** Sent to be signed, signed on paper, filed and opened by the reviewer. */
async function filedOnPaper() {
  const { contentHash } = await filing().requestSignOff(WHICH);
  await sign(people.drafter, { contentHash });
  await filing().submit({ ...WHICH, contentHash });
  const view = await review().open(WHICH);
  return { contentHash, submissionId: view.submission?.id ?? '', paper: view.submission?.paper ?? null };
}

beforeAll(async () => {
  test = await testDatabase();
  people = await office(test.db);
  manager = await person(test.db, 'manager', ['unit_manager', BUREAU]);
  await typed(people);
});
afterAll(() => test.close());

describe('signing on paper', () => {
  it('waits until the sign-off is asked for, and is of that very content', async () => {
    expect(await codeOf(sign(people.drafter, { contentHash: 'f'.repeat(64) }))).toBe('PRECONDITION_FAILED');
    const { contentHash } = await filing().requestSignOff(WHICH);
    expect(await codeOf(sign(people.drafter, { contentHash: 'f'.repeat(64) }))).toBe('CONFLICT');
    const gif = Buffer.from('GIF89a');
    expect(await codeOf(sign(people.drafter, { contentHash, bytes: gif }))).toBe('BAD_REQUEST');
    for (const who of [people.principal, people.reviewer, manager]) {
      expect(await codeOf(sign(who, { contentHash }))).toBe('FORBIDDEN');
    }
    expect(await codeOf(sign(null, { contentHash }))).toBe('UNAUTHORIZED');
    expect(await test.db.$count(signOff)).toBe(0);
    await filing().withdrawSignOff(WHICH);
  });

  it('keeps the scan by its hash, and who uploaded it apart from who signed', async () => {
    const { contentHash, paper } = await filedOnPaper();
    expect(paper).toMatchObject({
      ...{ type: 'png', pages: 1, contentHash, signedBy: SIGNER, verdict: null },
      ...{ sha256: sha256(SCAN), uploadedBy: people.drafter.name, uploadedAt: NOON },
    });
    const [row] = await test.db.select().from(signOff);
    expect(row).toMatchObject({ kind: 'paper', name: SIGNER, by: people.drafter.accountId });
    const [event] = await test.db
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.action, 'filing.signed-on-paper'));
    expect(event?.details).toMatchObject({ contentHash, sha256: sha256(SCAN) });
    await expect(test.db.update(signedPaper).set({ pages: 2 })).rejects.toThrow();
  });

  it('shows the scan to the unit’s own people and, once filed, to its offices alone', async () => {
    const paper = (await review().view(WHICH)).submission?.paper;
    const input = { ...WHICH, signOffId: paper?.signOffId ?? '' };
    for (const who of [people.drafter, people.principal, manager, people.reviewer, people.city]) {
      const { type, bytes } = await paperFile(ctx(who), input);
      expect([type, sha256(bytes)]).toEqual(['png', sha256(SCAN)]);
    }
    expect(await codeOf(paperFile(ctx(people.stranger), input))).toBe('FORBIDDEN');
    expect(await codeOf(paperFile(ctx(null), input))).toBe('UNAUTHORIZED');
    expect(await codeOf(paperFile(ctx(people.drafter), { ...input, year: 2022 }))).toBe('NOT_FOUND');
  });
});

describe('the office', () => {
  it('can’t accept before it has compared seal and hash', async () => {
    const view = await review().view(WHICH);
    const on = { submissionId: view.submission?.id ?? '' };
    expect(view.actions.accept).toMatchObject({ allowed: false, why: expect.stringContaining('扫描件') });
    expect((await refusal(review().accept(on))).code).toBe('PRECONDITION_FAILED');
    for (const who of [people.drafter, people.city, people.stranger]) {
      expect((await refusal(review(who).confirmPaper(on))).code).toBe('FORBIDDEN');
      expect((await refusal(review(who).refusePaper({ ...on, reason: '无公章' }))).code).toBe('FORBIDDEN');
    }
  });

  it('sends back what doesn’t match, with a comment, to be signed anew', async () => {
    const on = { submissionId: (await review().view(WHICH)).submission?.id ?? '' };
    const refused = await review().refusePaper({ ...on, reason: '没有加盖公章。' });
    expect(refused.state).toBe('returned');
    expect(refused.threads.at(-1)?.messages[0]?.text).toContain('没有加盖公章');
    expect(refused.submission?.paper?.verdict).toMatchObject({ matches: false, name: people.reviewer.name });
    const view = await filing().view(WHICH);
    expect(view.signOff).toBeNull();
    const { contentHash } = view;
    expect((await refusal(filing().submit({ ...WHICH, contentHash }))).code).toBe('PRECONDITION_FAILED');
  });

  it('confirms what matches, once, and can accept then', async () => {
    const { submissionId } = await filedOnPaper();
    const on = { submissionId };
    const confirmed = await review().confirmPaper(on);
    expect(confirmed.submission?.paper?.verdict).toMatchObject({ matches: true, name: people.reviewer.name });
    expect(confirmed.timeline.at(-1)?.what).toBe('确认纸质签发件');
    expect((await refusal(review().confirmPaper(on))).code).toBe('PRECONDITION_FAILED');
    await expect(test.db.delete(paperVerdict)).rejects.toThrow();
    for (const { id } of confirmed.threads) await review().resolve({ threadId: id });
    expect((await review().accept(on)).state).toBe('accepted');
  });
});
